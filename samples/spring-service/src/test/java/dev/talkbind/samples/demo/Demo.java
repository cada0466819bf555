package dev.talkbind.samples.demo;

import dev.talkbind.samples.service.AgencyApplication;
import dev.talkbind.samples.service.web.Accounts;
import dev.talkbind.test.FakeTalkJs;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.springframework.boot.SpringApplication;
import org.springframework.context.ConfigurableApplicationContext;

/**
 * The service and a fake TalkJS in one process, which nobody reaches from another machine, with a database in memory: for a look around,
 * or, with the argument {@code journey}, to see one change go all the way.
 */
public final class Demo implements AutoCloseable {
    private final FakeTalkJs talkJs;
    private final ConfigurableApplicationContext service;

    private Demo(int talkJsPort, int servicePort, String... more) {
        talkJs = FakeTalkJs.builder().appId("agency").port(talkJsPort).build().start();
        List<String> settings = new ArrayList<>(List.of(
                "--server.address=127.0.0.1",
                "--server.port=" + servicePort,
                "--spring.datasource.url=jdbc:h2:mem:demo",
                "--agency.staff.password=agent",
                "--talkjs.uri=" + talkJs.uri(),
                "--talkjs.app-id=" + talkJs.appId(),
                "--talkjs.secret-key=" + talkJs.secretKey()));
        settings.addAll(Arrays.asList(more));
        SpringApplication application = new SpringApplication(AgencyApplication.class, Witness.class);
        service = application.run(settings.toArray(String[]::new));
        talkJs.webhooksTo(URI.create("http://127.0.0.1:" + port() + "/webhooks/talkjs"));
        service.getBean(Accounts.class).addPerson("mila", "mila", "landlord-1");
    }

    /** One that is in nobody's way. */
    static Demo quiet() {
        return new Demo(0, 0, "--logging.level.root=warn", "--spring.main.banner-mode=off");
    }

    /** One at the usual ports, or at others where those are taken. */
    static Demo usual(String... more) {
        return new Demo(freeOrAny(8081), freeOrAny(8080), more);
    }

    private static int freeOrAny(int port) {
        try (ServerSocket free = new ServerSocket(port, 1, InetAddress.getLoopbackAddress())) {
            return free.getLocalPort();
        } catch (IOException taken) {
            return 0;
        }
    }

    /** Starts both, and lets them run. */
    public static void main(String... arguments) throws Exception {
        if (Arrays.asList(arguments).contains("journey")) {
            try (Demo demo = quiet()) {
                new Journey(demo).go(System.out::println);
            }
        } else {
            Demo demo = usual("--logging.level.dev.talkbind=debug");
            System.out.println("The agency is at http://localhost:" + demo.port() + ", the fake TalkJS at "
                    + demo.talkJs().uri() + ".");
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
