package dev.talkbind.samples.demo;

import dev.talkbind.samples.service.AgencyApplication;
import dev.talkbind.samples.service.web.Accounts;
import dev.talkbind.test.FakeTalkJs;
import java.net.URI;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.springframework.boot.SpringApplication;
import org.springframework.context.ConfigurableApplicationContext;

/**
 * The service and a fake TalkJS in one process, with a database in memory: for a look around, or, with the argument {@code
 * journey}, to see one change go all the way.
 */
public final class Demo implements AutoCloseable {
    private static final String APP = "agency";
    private static final String SECRET = "sk_test_this-is-no-secret-0123456789";

    private final FakeTalkJs talkJs;
    private final ConfigurableApplicationContext service;

    private Demo(int talkJsPort, int servicePort, String... more) {
        talkJs = FakeTalkJs.builder()
                .appId(APP)
                .secretKey(SECRET)
                .port(talkJsPort)
                .build()
                .start();
        List<String> settings = new ArrayList<>(List.of(
                "--server.port=" + servicePort,
                "--spring.datasource.url=jdbc:h2:mem:demo",
                "--talkjs.base-url=" + talkJs.uri(),
                "--talkjs.app-id=" + APP,
                "--talkjs.secret-key=" + SECRET));
        settings.addAll(Arrays.asList(more));
        service = SpringApplication.run(AgencyApplication.class, settings.toArray(String[]::new));
        talkJs.webhooksTo(URI.create("http://localhost:" + port() + "/webhooks/talkjs"));
        service.getBean(Accounts.class).addStaff("agent", "agent");
        service.getBean(Accounts.class).addPerson("mila", "mila", "landlord-1");
    }

    /** One that is in nobody's way. */
    static Demo quiet() {
        return new Demo(0, 0, "--logging.level.root=warn", "--spring.main.banner-mode=off");
    }

    /** Starts both, and lets them run. */
    public static void main(String... arguments) throws Exception {
        if (Arrays.asList(arguments).contains("journey")) {
            try (Demo demo = quiet()) {
                new Journey(demo).go(System.out::println);
            }
        } else {
            new Demo(8081, 8080, "--logging.level.dev.talkbind=debug");
            System.out.println("The agency is at http://localhost:8080, the fake TalkJS at http://localhost:8081.");
        }
    }

    int port() {
        return service.getEnvironment().getRequiredProperty("local.server.port", Integer.class);
    }

    FakeTalkJs talkJs() {
        return talkJs;
    }

    ConfigurableApplicationContext service() {
        return service;
    }

    @Override
    public void close() {
        service.close();
        talkJs.close();
    }
}
