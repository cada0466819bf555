package dev.talkbind.spring.faults;

import static org.assertj.core.api.Assertions.assertThat;

import dev.talkbind.spring.app.Databases;
import dev.talkbind.test.FakeTalkJs;
import dev.talkbind.test.Fault;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

/**
 * A service whose process is killed while TalkJS answers, on PostgreSQL: the next one sends what is missing, and TalkJS ends up with
 * what is in the database. {@code -Dthorough} kills ten, at other requests and with other faults; {@code -Pthorough} kills one.
 */
@Tag("thorough")
@Timeout(value = 5, unit = TimeUnit.MINUTES) // or it would wait for ever
class KilledServiceTest {
    private static final List<Fault> LAST_WORDS = List.of(Fault.SLOW, Fault.RESET_BEFORE, Fault.LATE, Fault.NONE);

    private final FakeTalkJs talkJs = LiveService.talkJs();
    private final String[] database = Databases.postgres();
    private final JdbcClient jdbc =
            JdbcClient.create(new DriverManagerDataSource(Databases.postgresUrl(), "postgres", ""));

    @BeforeEach
    void nobodyIsThere() {
        Databases.emptyPostgres();
    }

    @AfterEach
    void stop() {
        talkJs.close();
    }

    @Test
    void losesNothingAndLeavesNothingOld() throws Exception {
        int kills = System.getProperty("thorough") == null ? 1 : 10;
        for (int i = 0; i < kills; i++) {
            killAtRequest(10 + 7 * i, LAST_WORDS.get(i % LAST_WORDS.size()), "k" + i);
        }
        Child last = start();
        last.await("empty");
        assertThat(last.status()).isZero();
        assertThat(namesAtTalkJs()).isEqualTo(names()).isNotEmpty();
    }

    private Child start(String... more) throws IOException {
        String[] settings = Stream.concat(Stream.of(database), Stream.of(more)).toArray(String[]::new);
        return Child.start(KilledService.class, LiveService.arguments(talkJs, settings));
    }

    /** Kills it in the middle of a request, so many requests from now. */
    private void killAtRequest(int requests, Fault fault, String run) throws Exception {
        Child child = start("changes=" + run);
        long until = talkJs.counts().requests() + requests;
        talkJs.script(() -> {
            if (talkJs.counts().requests() < until) {
                return Fault.NONE;
            }
            talkJs.script();
            child.kill();
            return fault;
        });
        assertThat(child.status()).as("killed").isNotZero();
        talkJs.takeLate();
    }

    private Map<String, String> names() {
        return jdbc
                .sql("select id, name from landlord")
                .query((row, number) -> Map.entry("landlord-" + row.getLong("id"), row.getString("name")))
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    private Map<String, String> namesAtTalkJs() {
        return talkJs.userIds().stream()
                .collect(Collectors.toMap(
                        id -> id,
                        id -> String.valueOf(talkJs.user(id).orElseThrow().name())));
    }
}
