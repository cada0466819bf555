package dev.talkbind.test;

import dev.talkbind.test.Settings.Identity;
import dev.talkbind.test.Settings.Limit;
import java.time.Clock;

/** Builds a {@link FakeTalkJs}. What is said here stays; what is said to the fake itself lasts until it is reset. */
public final class FakeTalkJsBuilder {
    private final Switches switches = new Switches();
    private String appId = "app_test";
    private String secretKey = "sk_test_of-the-fake-which-is-no-secret-0123456789";
    private int port;
    private Clock clock = Clock.systemUTC();
    private Limit limit = new Limit(600, 9); // a secondary source: for each app

    FakeTalkJsBuilder() {}

    /** The app's id, which is in every path; at first {@code app_test}. */
    public FakeTalkJsBuilder appId(String appId) {
        this.appId = appId;
        return this;
    }

    /** The app's secret key; at first one that begins with {@code sk_test_} and is long enough for HS256. */
    public FakeTalkJsBuilder secretKey(String secretKey) {
        this.secretKey = secretKey;
        return this;
    }

    /** The port; at first one that is free. */
    public FakeTalkJsBuilder port(int port) {
        this.port = port;
        return this;
    }

    /** The clock of tokens, limits, users and events; at first the system's. */
    public FakeTalkJsBuilder clock(Clock clock) {
        this.clock = clock;
        return this;
    }

    /** See {@link FakeTalkJs#limit}. */
    public FakeTalkJsBuilder limit(int burst, int perSecond) {
        limit = new Limit(burst, perSecond);
        return this;
    }

    /** See {@link FakeTalkJs#allow}. */
    public FakeTalkJsBuilder allow(Allowance... allowances) {
        switches.set(true, allowances);
        return this;
    }

    /** See {@link FakeTalkJs#forbid}. */
    public FakeTalkJsBuilder forbid(Allowance... allowances) {
        switches.set(false, allowances);
        return this;
    }

    /** See {@link FakeTalkJs#shape}. */
    public FakeTalkJsBuilder shape(Shape... shapes) {
        switches.set(shapes);
        return this;
    }

    /** A fake that is not started yet. */
    public FakeTalkJs build() {
        Settings settings = new Settings(new Identity(appId, secretKey, port), clock, limit, switches.copy());
        return hasJUnit() ? JUnit.fake(settings) : new FakeTalkJs(settings);
    }

    private static boolean hasJUnit() {
        try {
            Class.forName("org.junit.jupiter.api.extension.Extension", false, FakeTalkJsBuilder.class.getClassLoader());
            return true;
        } catch (ClassNotFoundException none) {
            return false;
        }
    }

    /** Apart, so that nothing of JUnit is looked for where it is not there. */
    private static final class JUnit {
        static FakeTalkJs fake(Settings settings) {
            return new FakeTalkJsExtension(settings);
        }
    }
}
