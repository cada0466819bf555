package dev.talkbind.samples.talkjs;

import dev.talkbind.runtime.User;
import dev.talkbind.runtime.json.UserJson;
import java.net.URI;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.function.Supplier;
import tools.jackson.databind.node.ObjectNode;

/**
 * A TalkJS for tests: an HTTP server on this machine that holds users by TalkJS's rules, sends webhooks, and goes wrong in every
 * way that a test asks for.
 *
 * <pre>{@code
 * try (FakeTalkJs talkJs = new FakeTalkJs("app", secretKey)) {
 *     talkJs.webhooksTo(URI.create("http://localhost:8080/webhooks/talkjs"));
 *     talkJs.faults(List.of(Fault.LIMITED, Fault.RESET_AFTER, Fault.NONE).iterator()::next);
 *     … // the code under test, with talkJs.uri() in the place of https://api.talkjs.com
 *     assertThat(talkJs.user("landlord-1").name()).isEqualTo("Mila Jansen");
 * }
 * }</pre>
 *
 * <p>Beside each rule its comment says how sure it is. A: TalkJS's documentation or types say so. B: read from TalkJS's own
 * code. C: seen in code of others that works with TalkJS. D: concluded from these. U: not documented, and this is one way. A
 * test that passes here can still meet another TalkJS where a rule is not A.
 *
 * <p>It takes {@code PUT} and {@code GET} of {@code /v1/{app}/users/{id}} and {@code /v1/{app}/users}, and {@code PUT} of
 * {@code /v1/{app}/conversations/{id}}. It is safe for many threads, and takes one request at a time.
 */
public final class FakeTalkJs implements AutoCloseable {
    private final SocketServer server;
    private final Api api;

    /** One that is called by this app, with its secret key, at a port that is free. */
    public FakeTalkJs(String appId, String secretKey) {
        this(0, appId, secretKey);
    }

    /** One at a port of your choice. */
    public FakeTalkJs(int port, String appId, String secretKey) {
        api = new Api(appId, secretKey);
        server = new SocketServer(port, api::answer);
    }

    /** What stands in the place of {@code https://api.talkjs.com}. */
    public URI uri() {
        return URI.create("http://localhost:" + server.port());
    }

    /** Where events go from now on; at first, nowhere. */
    public void webhooksTo(URI target) {
        api.webhooks().to(target);
    }

    /** What goes wrong with each request from now on that changes something. */
    public void faults(Supplier<Fault> script) {
        api.faults(script);
    }

    /** How many requests are taken at once, and how many a second after that; at first, as many as TalkJS takes. */
    public void limit(int burst, int perSecond) {
        api.admission().limit(burst, perSecond);
    }

    /** Users that are refused, with a reason for each; null is none. */
    public void refuse(Function<String, String> reason) {
        api.refuse(reason);
    }

    /** Takes what came with {@link Fault#LATE} and has not been taken yet. */
    public void takeLate() {
        api.takeLate();
    }

    /** A user as {@code GET} shows it; null where there is none. */
    public User user(String id) {
        ObjectNode held = api.held(id);
        return held == null ? null : UserJson.fromText(Store.shown(held).toString());
    }

    /** The ids of all users, in order. */
    public Set<String> ids() {
        synchronized (api) {
            return new TreeSet<>(api.store().all().keySet());
        }
    }

    /** A user writes a message, which becomes an event; a null user is the system. */
    public void say(String conversation, String userId, String text) {
        api.say(conversation, userId, text);
    }

    /** Sends any body as a signed webhook, and gives the status of the answer. */
    public int post(URI target, byte[] body) {
        return api.webhooks().post(target, body);
    }

    /** The signature of a webhook. */
    public String signature(String timestamp, byte[] body) {
        return api.webhooks().signature(timestamp, body);
    }

    /** What came so far. */
    public Census census() {
        return api.census();
    }

    @Override
    public void close() {
        server.close();
        api.webhooks().close();
    }
}
