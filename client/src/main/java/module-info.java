/** The REST API of TalkJS: users and conversations are sent and read, tokens signed, webhooks verified. */
module dev.talkbind.client {
    requires transitive dev.talkbind.runtime;
    requires transitive java.net.http;
    requires static transitive org.jspecify;
    requires com.nimbusds.jose.jwt;

    exports dev.talkbind.client;
}
