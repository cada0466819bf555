package dev.talkbind.processor;

/** What is remembered from earlier rounds: the names that are taken, and the defaults that are read. */
record Kept(WrittenNames names, UnreadDefaults defaults) {

    static Kept nothing() {
        return new Kept(new WrittenNames(), new UnreadDefaults());
    }
}
