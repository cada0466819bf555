package dev.talkbind.samples.service.postgresql;

import static org.assertj.core.api.Assertions.assertThat;

import dev.talkbind.samples.service.AgencyApplication;
import dev.talkbind.samples.service.Browsing;
import dev.talkbind.samples.service.Rig;
import dev.talkbind.spring.Outbox;
import dev.talkbind.test.FakeTalkJs;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.test.annotation.DirtiesContext;
import org.springframework.test.context.ActiveProfiles;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

/** The service in the profile {@code postgresql}, from the environment that the README names. */
@Tag("thorough")
@ActiveProfiles("postgresql")
@DirtiesContext
@SpringBootTest(
        classes = {AgencyApplication.class, Rig.class},
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = {"talkbind.outbox.sends=false", "talkbind.inbox.handles=false", "spring.main.banner-mode=off"})
class PostgresTest {
    private static EmbeddedPostgres postgres;

    @Autowired
    private Rig rig;

    @Autowired
    private Outbox outbox;

    @Autowired
    private FakeTalkJs talkJs;

    @BeforeAll
    static void start() throws IOException {
        postgres = EmbeddedPostgres.start();
    }

    @AfterAll
    static void stop() throws IOException {
        postgres.close();
    }

    @DynamicPropertySource
    static void environment(DynamicPropertyRegistry properties) {
        properties.add("AGENCY_DATABASE_URL", () -> postgres.getJdbcUrl("postgres", "postgres"));
        properties.add("AGENCY_DATABASE_USER", () -> "postgres");
        properties.add("AGENCY_STAFF_PASSWORD", () -> "first");
    }

    @Test
    void theFirstOfTheStaffLetsALandlordIn() throws Exception {
        Browsing agent = rig.as("agent", "first");
        String landlord = "{\"fullName\":\"Mila Jansen\",\"plan\":\"PRO\",\"replyTime\":\"PT2H\",\"flatsLet\":4}";
        String id = agent.send("POST", "/landlords", landlord).body().replaceFirst(".*\"id\":(\\d+).*", "landlord-$1");
        rig.send();
        assertThat(talkJs.user(id).orElseThrow().name()).isEqualTo("Mila Jansen");
        assertThat(outbox.counts().waiting()).isZero();
        String account = "{\"login\":\"mila\",\"password\":\"secret\",\"userId\":\"%s\"}";
        assertThat(agent.send("POST", "/accounts", account.formatted(id)).statusCode())
                .isEqualTo(201);
        assertThat(agent.send("POST", "/accounts", account.formatted(id)).statusCode())
                .as("there is one")
                .isEqualTo(409);
        assertThat(agent.send("POST", "/accounts", account.formatted("landlord-0"))
                        .statusCode())
                .isEqualTo(404);
        Browsing mila = rig.as("mila", "secret");
        assertThat(mila.get("/me").body()).contains("2 hours");
        assertThat(mila.send("POST", "/accounts", account.formatted(id)).statusCode())
                .isEqualTo(403);
        assertThat(agent.get("/actuator/talkjs").body()).contains("\"users\":1");
    }
}
