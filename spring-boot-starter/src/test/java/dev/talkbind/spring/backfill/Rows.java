package dev.talkbind.spring.backfill;

import static org.assertj.core.api.Assertions.assertThat;

import dev.talkbind.spring.app.TestApp;
import dev.talkbind.test.FakeTalkJs;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.IntStream;
import javax.sql.DataSource;
import org.springframework.context.ApplicationContext;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.jdbc.core.JdbcTemplate;

/** Landlords that are in the database before the starter is: of them, the outbox knows nothing. */
final class Rows {
    private static final List<String> TABLES = List.of(
            "landlord_towns", "landlord", "talkbind_outbox", "guest", "talkbind_backfill", "talkbind_backfill_row");

    /** Or a sign of life comes, on a slow machine, between what a test says of the last one and what it does then. */
    private static final String NO_BEATS = "talkbind.backfill.lease=1h";

    private JdbcTemplate jdbc;

    /** The fake of an app that has no limit of requests. */
    static FakeTalkJs talkJs() {
        return TestApp.talkJs(Clock.systemUTC());
    }

    /** A service whose clock goes. */
    static ConfigurableApplicationContext service(FakeTalkJs talkJs, String... settings) {
        List<String> all =
                new ArrayList<>(List.of("spring.batch.jdbc.initialize-schema=always", Gate.PATIENT, NO_BEATS));
        all.addAll(List.of(settings));
        return TestApp.start(talkJs.uri(), all.toArray(new String[0]));
    }

    void in(ApplicationContext service) {
        jdbc = new JdbcTemplate(service.getBean(DataSource.class));
    }

    void clear() {
        TABLES.forEach(table -> jdbc.update("delete from " + table));
    }

    /** Landlords 1 to so many. */
    void insert(int count) {
        jdbc.batchUpdate(
                "insert into landlord (id, name, email, plan) values (?, ?, ?, 'PRO')",
                IntStream.rangeClosed(1, count)
                        .mapToObj(i -> new Object[] {i, "Mila " + i, "mila" + i + "@x.example"})
                        .toList());
    }

    /** Guests 1 to so many. */
    void insertGuests(int count) {
        jdbc.batchUpdate(
                "insert into guest (id, name, nights) values (?, ?, '3')",
                IntStream.rangeClosed(1, count)
                        .mapToObj(i -> new Object[] {new UUID(i * 0x9E3779B97F4A7C15L, i), "Noor " + i})
                        .toList());
    }

    /** TalkJS holds each landlord as the database has them. */
    void allAreHeldBy(FakeTalkJs talkJs) {
        Map<String, String> names = new TreeMap<>();
        jdbc.query("select id, name from landlord", row -> {
            names.put("landlord-" + row.getLong("id"), row.getString("name"));
        });
        Map<String, String> held = new TreeMap<>();
        talkJs.userIds()
                .forEach(id -> held.put(id, talkJs.user(id).orElseThrow().name()));
        assertThat(held).isEqualTo(names);
    }
}
