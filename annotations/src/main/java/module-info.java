/** The words a developer writes on domain classes: what is a TalkJS user, and what is its custom data. */
module dev.talkbind.annotations {
    exports dev.talkbind.annotations;
}
