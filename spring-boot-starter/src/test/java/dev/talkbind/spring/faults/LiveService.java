package dev.talkbind.spring.faults;

import dev.talkbind.spring.app.TestApp;
import dev.talkbind.test.FakeTalkJs;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.springframework.boot.Banner;
import org.springframework.boot.SpringApplication;
import org.springframework.context.ConfigurableApplicationContext;

/** A service that runs as in production, by its own loops and with a clock that runs, and whose times are short. */
final class LiveService {
    private static final List<String> SETTINGS = List.of(
            "server.port=0",
            "spring.jpa.hibernate.ddl-auto=update",
            "talkbind.outbox.poll=50ms",
            "talkbind.outbox.lease=2s",
            "talkbind.outbox.settle=500ms",
            "talkbind.outbox.first-backoff=10ms",
            "talkbind.outbox.max-backoff=100ms",
            "talkbind.inbox.poll=50ms",
            "talkjs.answer-timeout=1s",
            "talkjs.burst=1000000",
            "talkjs.per-second=1000000");

    private LiveService() {}

    static FakeTalkJs talkJs() {
        return TestApp.talkJs(Clock.systemUTC());
    }

    /** All settings, as arguments of a program. */
    static List<String> arguments(FakeTalkJs talkJs, String... settings) {
        List<String> all = new ArrayList<>(SETTINGS);
        all.add("talkjs.uri=" + talkJs.uri());
        all.add("talkjs.app-id=" + talkJs.appId());
        all.add("talkjs.secret-key=" + talkJs.secretKey());
        all.addAll(Arrays.asList(settings));
        return all.stream().map(setting -> "--" + setting).toList();
    }

    static ConfigurableApplicationContext start(List<String> arguments) {
        SpringApplication service = new SpringApplication(TestApp.class);
        service.setBannerMode(Banner.Mode.OFF);
        return service.run(arguments.toArray(String[]::new));
    }
}
