package dev.talkbind.processor;

/** What is known of the classes of earlier rounds: the names that are taken, and the defaults that are read. */
record Kept(WrittenNames names, UnreadDefaults defaults) {

    static Kept nothing() {
        return new Kept(new WrittenNames(), new UnreadDefaults());
    }
}
