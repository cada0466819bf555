package dev.talkbind.spring.app;

import dev.talkbind.test.FakeTalkJs;
import java.net.URI;
import java.time.Clock;
import java.util.HashMap;
import java.util.Map;
import org.springframework.boot.Banner;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.support.GenericApplicationContext;

/** The smallest service: an application, an entity, and the settings. */
@SpringBootApplication
public class TestApp {
    public static final String SECRET = "sk_test_notarealkey_0123456789ab";

    /** The setting of a service that is called by HTTP: the others start faster without a server. */
    public static final String WEB = "spring.main.web-application-type=servlet";

    private static final int NO_LIMIT = 1_000_000;

    /** The fake of the service's app, without a limit of requests, at which it is as late as the clock says. */
    public static FakeTalkJs talkJs(Clock clock) {
        return FakeTalkJs.builder()
                .appId("app")
                .secretKey(SECRET)
                .clock(clock)
                .limit(NO_LIMIT, NO_LIMIT)
                .build()
                .start();
    }

    /** A service in memory that sends when a test says so, with the fake's clock and with more settings. */
    public static ConfigurableApplicationContext start(FakeTalkJs talkJs, TestClock clock, String... settings) {
        SpringApplication service = new SpringApplication(TestApp.class);
        service.addInitializers(
                context -> ((GenericApplicationContext) context).registerBean(TestClock.class, () -> clock));
        return start(service, talkJs.uri(), settings);
    }

    /** The same, with the time of the machine. */
    public static ConfigurableApplicationContext start(URI talkJs, String... settings) {
        return start(new SpringApplication(TestApp.class), talkJs, settings);
    }

    private static ConfigurableApplicationContext start(SpringApplication service, URI talkJs, String... settings) {
        service.setBannerMode(Banner.Mode.OFF);
        Map<String, Object> all = new HashMap<>(Map.of(
                "talkjs.app-id",
                "app",
                "talkjs.secret-key",
                SECRET,
                "talkjs.uri",
                talkJs,
                "talkjs.burst",
                NO_LIMIT,
                "spring.jpa.hibernate.ddl-auto",
                "update",
                "spring.datasource.generate-unique-name",
                true,
                "talkbind.outbox.sends",
                false,
                "talkbind.inbox.handles",
                false,
                "server.port",
                0,
                "spring.main.web-application-type",
                "none"));
        for (String setting : settings) {
            String[] parts = setting.split("=", 2);
            all.put(parts[0], parts[1]);
        }
        service.setDefaultProperties(all);
        return service.run();
    }
}
