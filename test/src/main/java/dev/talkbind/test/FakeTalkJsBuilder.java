package dev.talkbind.test;

import dev.talkbind.test.Settings.Identity;
import dev.talkbind.test.Settings.Limit;
import java.time.Clock;

/**
 * Builds a {@link FakeTalkJs}. A setting of the builder lasts; a setting of the fake itself lasts until the fake is
 * reset.
 */
public final class FakeTalkJsBuilder {
    private final Switches switches = new Switches();
    private String appId = "app_test";
    private String secretKey = "sk_test_of-the-fake-which-is-no-secret-0123456789";
    private int port;
    private Clock clock = Clock.systemUTC();
    private Limit limit = new Limit(600, 9); // a secondary source: per app

    FakeTalkJsBuilder() {}

    /** The app's id, which is part of every path. The default is {@code app_test}. */
    public FakeTalkJsBuilder appId(String appId) {
        this.appId = appId;
        return this;
    }

    /** The app's secret key. The default begins with {@code sk_test_}, and is long enough for HS256. */
    public FakeTalkJsBuilder secretKey(String secretKey) {
        this.secretKey = secretKey;
        return this;
    }

    /** The port. The default is a free one. */
    public FakeTalkJsBuilder port(int port) {
        this.port = port;
        return this;
    }

    /** The clock of tokens, limits, users and events. The default is the system's clock. */
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

    /** A fake that has not been started yet. */
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

    /** In a class of its own, so that JUnit's classes are not loaded if JUnit is absent. */
    private static final class JUnit {
        static FakeTalkJs fake(Settings settings) {
            return new FakeTalkJsExtension(settings);
        }
    }
}
