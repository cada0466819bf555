package dev.talkbind.spring.outbox;

import dev.talkbind.runtime.User;
import java.time.Clock;
import java.util.Collection;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.springframework.jdbc.core.namedparam.MapSqlParameterSource;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcOperations;
import org.springframework.jdbc.core.namedparam.SqlParameterSource;

/** Writes a page of users at a time. The collections of ids are never empty. */
final class BulkRows {
    private static final String NAMED = " from talkbind_outbox where user_id in (:ids)";
    private static final String INSERT = """
            insert into talkbind_outbox (user_id, version, document, due, changed, attempts, unsettled_until, confirmed_at,
            corrected, erased) values (:id, 1, :document, :now, :now, 0, 0, 0, 0, false)
            """;
    private static final String REPLACE = """
            update talkbind_outbox set version = version + 1, document = :document, confirmed = null, due = :now,
            changed = :now, attempts = 0, refusal = null where user_id = :id
            """;

    private final NamedParameterJdbcOperations jdbc;
    private final Clock clock;

    BulkRows(NamedParameterJdbcOperations jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** Those of these users that have a row. */
    Set<String> known(Collection<String> ids) {
        return new HashSet<>(jdbc.queryForList("select user_id" + NAMED, Map.of("ids", ids), String.class));
    }

    /**
     * Locks rows, and tells for each whether its person was erased. Without waiting, it skips rows that somebody has
     * locked.
     */
    Map<String, Boolean> lock(Collection<String> ids, boolean isWaiting) {
        Map<String, Boolean> erased = new TreeMap<>();
        jdbc.query(
                "select user_id, erased" + NAMED + " order by user_id for update" + (isWaiting ? "" : " skip locked"),
                Map.of("ids", ids),
                row -> {
                    erased.put(row.getString("user_id"), row.getBoolean("erased"));
                });
        return erased;
    }

    /** Inserts users that have no row yet. */
    void insert(Collection<User> users) {
        jdbc.batchUpdate(INSERT, values(users));
    }

    /** Replaces users whose rows are locked. They are sent whole, even if TalkJS is known to hold them. */
    void replace(Collection<User> users) {
        jdbc.batchUpdate(REPLACE, values(users));
    }

    private SqlParameterSource[] values(Collection<User> users) {
        return users.stream()
                .map(user -> new MapSqlParameterSource("id", user.id())
                        .addValue("document", OutboxRows.document(user))
                        .addValue("now", clock.millis()))
                .toArray(SqlParameterSource[]::new);
    }

    /** Those of these users that TalkJS has refused, with the reasons. */
    Map<String, String> refused(Collection<String> ids) {
        Map<String, String> refused = new TreeMap<>();
        jdbc.query("select user_id, refusal" + NAMED + " and refusal is not null", Map.of("ids", ids), row -> {
            refused.put(row.getString("user_id"), row.getString("refusal"));
        });
        return refused;
    }
}
