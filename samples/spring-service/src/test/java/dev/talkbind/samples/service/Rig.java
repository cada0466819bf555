package dev.talkbind.samples.service;

import dev.talkbind.samples.service.backfill.Pauses;
import dev.talkbind.test.FakeTalkJs;
import java.time.Duration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Primary;
import org.springframework.test.context.DynamicPropertyRegistrar;

/** The service beside a fake TalkJS, with a database in memory and a clock that tests move. Only tests that name it have it. */
public class Rig {
    public static final String SECRET = "sk_test_a-key-that-is-none-0123456789";
    public static final String APP = "agency";

    /** One that is started, without a limit of requests. */
    public static FakeTalkJs talkJs() {
        return FakeTalkJs.builder()
                .appId(APP)
                .secretKey(SECRET)
                .limit(1_000_000, 1_000_000)
                .build()
                .start();
    }

    @Bean
    static FakeTalkJs fakeTalkJs() {
        return talkJs();
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
