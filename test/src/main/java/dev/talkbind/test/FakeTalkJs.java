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
 * A TalkJS for tests: an HTTP server on the loopback interface. It stores users by TalkJS's rules, sends webhooks, and
 * fails in every way that a test asks for. In a test of JUnit 5 or 6 it is a field; JUnit starts it, resets it before
 * each test, and closes it:
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
 * <p>In other tests, {@link #start()} and {@link #close()} do that. Tests that share a fake cannot run at the same
 * time.
 *
 * <p>It serves {@code PUT} and {@code GET} of {@code /v1/{app}/users/{id}}, {@code /v1/{app}/users} and
 * {@code /v1/{app}/conversations/{id}}, {@code GET} of {@code /v1/{app}/conversations} and of
 * {@code /v1/{app}/users/{id}/conversations}, and {@code POST} of {@code /v1/{app}/batch}. It is strict: whatever
 * TalkJS does not document is refused, with the reason in the answer.
 *
 * <p>A letter beside a rule tells how certain it is. A: TalkJS's documentation or types say so. B: read in TalkJS's own
 * code. C: seen in other people's code that works with TalkJS. D: concluded from these. U: not documented, and the fake
 * does it in one possible way. Whatever is not certain has a switch: {@link Allowance} and {@link Shape}.
 *
 * <p>It is safe for many threads, and handles one request at a time. If a function of the test throws, the answer is
 * 500, and the exception is thrown again at the end of the test.
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

    /** A fake with the default settings. */
    public static FakeTalkJs create() {
        return builder().build();
    }

    /** A builder, for an app, a clock or rules of your own. */
    public static FakeTalkJsBuilder builder() {
        return new FakeTalkJsBuilder();
    }

    /** Starts the fake, unless it is running. After {@link #close()} it gets the same port again. */
    public final synchronized FakeTalkJs start() {
        if (server == null) {
            server = new SocketServer(address == null ? settings.identity().port() : address.getPort(), api::answer);
            address = server.uri();
        }
        return this;
    }

    /**
     * Stops the fake. It keeps its users and all other data.
     *
     * @throws IllegalStateException if a function of the test has thrown since the last reset; that exception is the
     *     cause
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
     * Returns to the settings that it was built with: no users, no events, no faults, and all counts are 0. Only
     * {@link #webhooksTo} and the port stay.
     */
    public final void reset() {
        engine.reset();
        admission.reset();
        api.reset();
    }

    /** Throws as described at {@link #close()}. */
    final void check() {
        Throwable failure = api.takeFailure();
        if (failure != null) {
            throw new IllegalStateException("a function of the test has thrown, called by the fake TalkJS", failure);
        }
    }

    /**
     * The address to use instead of {@code https://api.talkjs.com}. This call starts the fake if it was never started.
     */
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

    /** A user as TalkJS would hold it by its merge rule, with {@code createdAt}; empty if there is no such user. */
    public final Optional<User> user(String id) {
        synchronized (engine) {
            JsonObject shown = engine.heldUsers().shown(id);
            return Optional.ofNullable(shown).map(user -> UserJson.fromText(Json.text(user)));
        }
    }

    /** The ids of all users, in order; a copy. */
    public final SortedSet<String> userIds() {
        synchronized (engine) {
            return new TreeSet<>(engine.heldUsers().all().keySet());
        }
    }

    /** A conversation, with {@code subject}, {@code custom}, {@code participants} and so on; empty if there is none. */
    public final Optional<EventPart> conversation(String id) {
        synchronized (engine) {
            JsonObject shown = engine.heldConversations().shown(id);
            return Optional.ofNullable(shown).map(Events::part);
        }
    }

    /** Sets the faults of the next requests that are let in, in order. After these, nothing goes wrong. */
    public final void script(Fault... faults) {
        engine.faults().script(faults);
    }

    /** Sets the fault of each request that is let in from now on. The supplier is called by the request's thread. */
    public final void script(Supplier<Fault> faults) {
        engine.faults().script(faults);
    }

    /** Takes the updates that came with {@link Fault#LATE} and have not been taken yet. */
    public final void takeLate() {
        synchronized (engine) {
            engine.faults().takeLate();
        }
    }

    /** Sets answers of the test: the function returns an answer for a request, or null for TalkJS's usual answer. */
    public final void answer(Function<Request, @Nullable Answer> answers) {
        api.own(answers);
    }

    /**
     * Refuses users with 400: the function returns a reason for an id, or null. All other requests wait while it runs.
     */
    public final void refuse(Function<String, @Nullable String> reason) {
        engine.users().refuse(reason);
    }

    /**
     * How many requests are accepted at once, and how many each second after that. The default is 600 and 9, according
     * to a secondary source.
     */
    public final void limit(int burst, int perSecond) {
        admission.limit(new Limit(burst, perSecond));
    }

    /** Accepts what TalkJS may or may not accept. */
    public final void allow(Allowance... allowances) {
        engine.switches().set(true, allowances);
    }

    /** Refuses what TalkJS may or may not accept. */
    public final void forbid(Allowance... allowances) {
        engine.switches().set(false, allowances);
    }

    /** Sets the forms of answers and webhooks from now on: these, and no earlier ones. */
    public final void shape(Shape... shapes) {
        engine.switches().set(shapes);
    }

    /** The counts of requests and users. */
    public final Counts counts() {
        return engine.counts();
    }

    /**
     * A browser updates or creates a user. This also makes an event.
     *
     * @throws IllegalArgumentException if TalkJS would not accept it, or the update has another id
     */
    public final void browserUpdates(String id, User patch) {
        synchronized (engine) {
            engine.users().browserUpdates(id, patch);
        }
    }

    /**
     * A user writes a message. This also makes an event. If the user is null, it is a system message, which has no
     * sender. The conversation is created if it does not exist.
     *
     * @throws IllegalArgumentException if there is no such user
     */
    public final void say(String conversation, @Nullable String userId, String text) {
        synchronized (engine) {
            engine.events().add("message.sent", engine.conversations().sent(conversation, userId, text));
        }
    }

    /** Sets the target of webhooks from now on; at first there is none. */
    public final void webhooksTo(URI target) {
        engine.courier().to(target);
    }

    /** The events so far, at most the last 10,000. Events exist even if there is no target for webhooks. */
    public final List<WebhookEvent> events() {
        return engine.events().all();
    }

    /** Holds back all webhooks from now on. */
    public final void holdWebhooks() {
        engine.events().hold();
    }

    /**
     * Sends the webhooks that were held back, in order, and waits for the answers. Later webhooks are sent at once
     * again.
     *
     * @throws IllegalStateException if no webhooks are held back
     */
    public final void deliverWebhooks() {
        engine.events().release(false);
        awaitWebhooks();
    }

    /**
     * Sends the webhooks that were held back, the newest first, and waits for the answers. Later webhooks are sent at
     * once again.
     *
     * @throws IllegalStateException if no webhooks are held back
     */
    public final void deliverOutOfOrder() {
        engine.events().release(true);
        awaitWebhooks();
    }

    /**
     * Sends an event once more, with the same id, and waits for the answer.
     *
     * @return the status of the answer; 0 if there is none
     * @throws IllegalArgumentException if there is no such event
     * @throws IllegalStateException if webhooks have no target
     */
    public final int redeliver(String eventId) {
        return engine.courier().sendNow(engine.events().body(eventId));
    }

    /**
     * Waits until all webhooks have been answered or given up.
     *
     * @throws IllegalStateException if that takes more than a minute
     */
    public final void awaitWebhooks() {
        engine.courier().await();
    }

    /** Sends any body as a signed webhook, once, and returns the status of the answer; 0 if there is none. */
    public final int post(URI target, byte[] body) {
        return engine.courier().post(target, body);
    }

    /** The signature of a webhook, in upper-case hexadecimal digits. */
    public final String signature(String timestamp, byte[] body) {
        return signatures.ofWebhook(timestamp, body);
    }

    /** Shows the address, but nothing of the data. */
    @Override
    public final synchronized String toString() {
        return "FakeTalkJs[" + address + "]";
    }
}
