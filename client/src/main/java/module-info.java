/** A client of TalkJS's REST API: sends and reads users and conversations, signs tokens and verifies webhooks. */
module dev.talkbind.client {
    requires transitive dev.talkbind.runtime;
    requires transitive java.net.http;
    requires static transitive org.jspecify;
    requires com.nimbusds.jose.jwt;

    exports dev.talkbind.client;
}
