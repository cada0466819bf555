package dev.talkbind.samples.service;

import dev.talkbind.samples.service.backfill.Pauses;
import dev.talkbind.samples.talkjs.FakeTalkJs;
import java.time.Duration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Primary;
import org.springframework.test.context.DynamicPropertyRegistrar;

/** The service beside a fake TalkJS, with a database in memory and a clock that tests move. Only tests that name it have it. */
public class Rig {
    public static final String SECRET = "sk_test_a-key-that-is-none-0123456789";
    public static final String APP = "agency";

    @Bean
    static FakeTalkJs fakeTalkJs() {
        FakeTalkJs talkJs = new FakeTalkJs(APP, SECRET);
        talkJs.limit(1_000_000, 1_000_000);
        return talkJs;
    }

    @Bean
    DynamicPropertyRegistrar whereThingsAre(FakeTalkJs talkJs) {
        return properties -> {
            properties.add("talkjs.base-url", talkJs::uri);
            properties.add("talkjs.app-id", () -> APP);
            properties.add("talkjs.secret-key", () -> SECRET);
        };
    }

    @Bean
    @Primary
    TestClock testClock() {
        return new TestClock();
    }

    /** Waiting takes no time but the test's. */
    @Bean
    @Primary
    Pauses testPauses(TestClock clock) {
        return new Pauses() {
            @Override
            public void pause(Duration time) {
                clock.pass(time);
            }
        };
    }
}
