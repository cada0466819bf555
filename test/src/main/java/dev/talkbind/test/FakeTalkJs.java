package dev.talkbind.test;

import dev.talkbind.runtime.User;
import dev.talkbind.runtime.json.EventPart;
import dev.talkbind.runtime.json.UserJson;
import dev.talkbind.runtime.json.WebhookEvent;
import dev.talkbind.test.Settings.Limit;
import dev.talkbind.test.internal.json.Json;
import dev.talkbind.test.internal.json.JsonObject;
import java.net.URI;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * A TalkJS for tests: an HTTP server on the loopback that holds users by TalkJS's rules, sends webhooks, and fails in
 * every way that a test asks for. In a test of JUnit 5 or 6 it is a field, which JUnit starts, resets before each test
 * and closes:
 *
 * <pre>{@code
 * @RegisterExtension
 * static final FakeTalkJs talkJs = FakeTalkJs.create();
 *
 * talkJs.script(LIMITED, RESET_AFTER, NONE);
 * … // the code under test, with talkJs.uri() in the place of https://api.talkjs.com
 * assertThat(talkJs.user("landlord-1")).hasValueSatisfying(user -> assertThat(user.name()).isEqualTo("Mila Jansen"));
 * }</pre>
 *
 * <p>Elsewhere {@link #start()} and {@link #close()} do that. Tests that share one do not run at the same time.
 *
 * <p>It takes {@code PUT} and {@code GET} of {@code /v1/{app}/users/{id}}, {@code /v1/{app}/users} and {@code
 * /v1/{app}/conversations/{id}}, {@code GET} of {@code /v1/{app}/conversations} and of {@code
 * /v1/{app}/users/{id}/conversations}, and {@code POST} of {@code /v1/{app}/batch}. It is strict: what TalkJS does not
 * document is refused, with the reason in the answer.
 *
 * <p>A letter beside a rule says how sure it is. A: TalkJS's documentation or types say so. B: read from TalkJS's own
 * code. C: seen in code of others that works with TalkJS. D: concluded from these. U: not documented, and this is one
 * way. What is not certain has a switch: {@link Allowance} and {@link Shape}.
 *
 * <p>Safe for many threads. It takes one request at a time. What a test's own functions throw is answered with 500, and
 * thrown again at the end of the test.
 */
public class FakeTalkJs implements AutoCloseable {
    private final Settings settings;
    private final Signatures signatures;
    private final Engine engine;
    private final Admission admission;
    private final Api api;
    private @Nullable SocketServer server;
    private @Nullable URI address;

    FakeTalkJs(Settings settings) {
        this.settings = settings;
        signatures = new Signatures(settings.identity().secretKey());
        engine = new Engine(settings, signatures);
        admission = new Admission(settings, signatures, engine.switches());
        api = new Api(engine, admission);
    }

    /** One with all that a builder has at first. */
    public static FakeTalkJs create() {
        return builder().build();
    }

    /** A builder, for an app, a clock or rules of your own. */
    public static FakeTalkJsBuilder builder() {
        return new FakeTalkJsBuilder();
    }

    /** Starts it, where it is not started. After {@link #close()} it has the same port again. */
    public final synchronized FakeTalkJs start() {
        if (server == null) {
            server = new SocketServer(address == null ? settings.identity().port() : address.getPort(), api::answer);
            address = server.uri();
        }
        return this;
    }

    /**
     * Stops it; users and all else that it holds are still there.
     *
     * @throws IllegalStateException where a function of the test has thrown since the last reset, with that as its cause
     */
    @Override
    public final synchronized void close() {
        if (server != null) {
            server.close();
            server = null;
        }
        engine.courier().stop();
        check();
    }

    /**
     * Back to what it was built with: no users, no events, no faults, all counts 0. Only {@link #webhooksTo} and the port
     * stay.
     */
    public final void reset() {
        engine.reset();
        admission.reset();
        api.reset();
    }

    /** See {@link #close()}. */
    final void check() {
        Throwable failure = api.takeFailure();
        if (failure != null) {
            throw new IllegalStateException("a function of the test has thrown, called by the fake TalkJS", failure);
        }
    }

    /** What stands in the place of {@code https://api.talkjs.com}. It is started by this, where it has never been. */
    public final synchronized URI uri() {
        if (address == null) {
            start();
        }
        return Objects.requireNonNull(address);
    }

    /** The app's id. */
    public final String appId() {
        return settings.identity().appId();
    }

    /** The app's secret key, which signs tokens and webhooks. */
    public final String secretKey() {
        return settings.identity().secretKey();
    }

    /** A user as TalkJS would hold it by its merge rule, with {@code createdAt}; empty where there is none. */
    public final Optional<User> user(String id) {
        synchronized (engine) {
            JsonObject shown = engine.heldUsers().shown(id);
            return Optional.ofNullable(shown).map(user -> UserJson.fromText(Json.text(user)));
        }
    }

    /** The ids of all users, in their order; a copy. */
    public final SortedSet<String> userIds() {
        synchronized (engine) {
            return new TreeSet<>(engine.heldUsers().all().keySet());
        }
    }

    /** A conversation, with {@code subject}, {@code custom}, {@code participants} and so on; empty where there is none. */
    public final Optional<EventPart> conversation(String id) {
        synchronized (engine) {
            JsonObject shown = engine.heldConversations().shown(id);
            return Optional.ofNullable(shown).map(Events::part);
        }
    }

    /** The faults of the next requests that are let in, in their order; after them nothing goes wrong. */
    public final void script(Fault... faults) {
        engine.faults().script(faults);
    }

    /** The fault of each request that is let in, from now on. It is asked by the thread of the request. */
    public final void script(Supplier<Fault> faults) {
        engine.faults().script(faults);
    }

    /** Takes what came with {@link Fault#LATE} and has not been taken yet. */
    public final void takeLate() {
        synchronized (engine) {
            engine.faults().takeLate();
        }
    }

    /** The test's own answers: for each request an answer, or null, and TalkJS answers as usual. */
    public final void answer(Function<Request, @Nullable Answer> answers) {
        api.own(answers);
    }

    /** Users that are refused with 400: for each id a reason, or null. All others wait while it is asked. */
    public final void refuse(Function<String, @Nullable String> reason) {
        engine.users().refuse(reason);
    }

    /**
     * How many requests are taken at once, and how many a second after that; at first 600 and 9, as a secondary source
     * says.
     */
    public final void limit(int burst, int perSecond) {
        admission.limit(new Limit(burst, perSecond));
    }

    /** Takes what is not certain to be taken. */
    public final void allow(Allowance... allowances) {
        engine.switches().set(true, allowances);
    }

    /** Refuses what is not certain to be taken. */
    public final void forbid(Allowance... allowances) {
        engine.switches().set(false, allowances);
    }

    /** The forms that answers and webhooks have from now on: these, and none that was switched on before. */
    public final void shape(Shape... shapes) {
        engine.switches().set(shapes);
    }

    /** What comes, counted. */
    public final Counts counts() {
        return engine.counts();
    }

    /**
     * A browser updates a user, or creates one, which becomes an event.
     *
     * @throws IllegalArgumentException where TalkJS would not take it, or the update has another id
     */
    public final void browserUpdates(String id, User patch) {
        synchronized (engine) {
            engine.users().browserUpdates(id, patch);
        }
    }

    /**
     * A user writes a message, which becomes an event; null is the system, which has no sender. The conversation is
     * there after it.
     *
     * @throws IllegalArgumentException where there is no such user
     */
    public final void say(String conversation, @Nullable String userId, String text) {
        synchronized (engine) {
            engine.events().add("message.sent", engine.conversations().sent(conversation, userId, text));
        }
    }

    /** Where webhooks go from now on; at first, nowhere. */
    public final void webhooksTo(URI target) {
        engine.courier().to(target);
    }

    /** The events so far, the last 10,000 of them; they are events without a target too. */
    public final List<WebhookEvent> events() {
        return engine.events().all();
    }

    /** Holds back the webhooks of all that happens from now on. */
    public final void holdWebhooks() {
        engine.events().hold();
    }

    /**
     * Sends the webhooks that were held, in their order, and waits for the answers; later ones are sent at once again.
     *
     * @throws IllegalStateException where none are held back
     */
    public final void deliverWebhooks() {
        engine.events().release(false);
        awaitWebhooks();
    }

    /**
     * Sends the webhooks that were held, the newest first, and waits for the answers; later ones are sent at once again.
     *
     * @throws IllegalStateException where none are held back
     */
    public final void deliverOutOfOrder() {
        engine.events().release(true);
        awaitWebhooks();
    }

    /**
     * Sends an event once more, with the same id, and waits for the answer.
     *
     * @return the status of the answer; 0 where there is none
     * @throws IllegalArgumentException where there is no such event
     * @throws IllegalStateException where webhooks have no target
     */
    public final int redeliver(String eventId) {
        return engine.courier().sendNow(engine.events().body(eventId));
    }

    /**
     * Waits until all webhooks are answered, or given up.
     *
     * @throws IllegalStateException where that takes more than a minute
     */
    public final void awaitWebhooks() {
        engine.courier().await();
    }

    /** Sends any body as a signed webhook, once, and gives the status of the answer; 0 where there is none. */
    public final int post(URI target, byte[] body) {
        return engine.courier().post(target, body);
    }

    /** The signature of a webhook: upper-case hexadecimal digits. */
    public final String signature(String timestamp, byte[] body) {
        return signatures.ofWebhook(timestamp, body);
    }

    /** Where it is, and nothing of what it holds. */
    @Override
    public final synchronized String toString() {
        return "FakeTalkJs[" + address + "]";
    }
}
