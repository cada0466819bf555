/** What generated mappers and services call: TalkJS users and custom data as values, and their JSON forms. */
module dev.talkbind.runtime {
    requires transitive dev.talkbind.annotations;
    requires static transitive org.jspecify;

    exports dev.talkbind.runtime.text;
}
