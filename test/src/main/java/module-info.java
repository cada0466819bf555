/** A fake TalkJS for tests of programs that talk to TalkJS. */
module dev.talkbind.test {
    requires transitive dev.talkbind.runtime;
    requires static transitive org.jspecify;
    requires static org.junit.jupiter.api;
    requires com.fasterxml.jackson.core;
    requires java.net.http;

    exports dev.talkbind.test;
}
