package dev.talkbind.spring.outbox;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import org.springframework.jdbc.core.namedparam.MapSqlParameterSource;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcOperations;
import org.springframework.jdbc.core.namedparam.SqlParameterSource;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Updates rows of a lease. Rows that nobody has locked are updated at once, and the others one by one. A transaction
 * that waits for a lock while it holds none cannot be part of a deadlock, so the sender never makes a transaction of
 * the service fail.
 */
class LeasedRows {
    private static final String USER = " where user_id = :id";
    private static final String MINE = USER + " and lease = :lease";

    private final NamedParameterJdbcOperations jdbc;
    private final TransactionTemplate transaction;

    LeasedRows(NamedParameterJdbcOperations jdbc, TransactionTemplate transaction) {
        this.jdbc = jdbc;
        this.transaction = transaction;
    }

    /** Returns the rows that no longer belong to this lease. */
    List<Pending> update(
            String statement, String lease, List<Pending> rows, Function<Pending, MapSqlParameterSource> values) {
        Function<Pending, MapSqlParameterSource> leased =
                row -> values.apply(row).addValue("lease", lease).addValue("id", row.id());
        Set<String> done = transaction.execute(status -> updateUnlocked(statement + MINE, lease, rows, leased));
        List<Pending> lost = new ArrayList<>();
        for (Pending row : rows) {
            if (!done.contains(row.id()) && jdbc.update(statement + MINE, leased.apply(row)) == 0) {
                lost.add(row);
            }
        }
        return lost;
    }

    /** Updates rows, whatever lease they belong to. */
    void updateAnyone(String statement, List<Pending> rows, Function<Pending, MapSqlParameterSource> values) {
        for (Pending row : rows) {
            jdbc.update(statement + USER, values.apply(row).addValue("id", row.id()));
        }
    }

    private Set<String> updateUnlocked(
            String statement, String lease, List<Pending> rows, Function<Pending, MapSqlParameterSource> values) {
        if (rows.isEmpty()) {
            return Set.of();
        }
        MapSqlParameterSource asked = new MapSqlParameterSource("lease", lease)
                .addValue("ids", rows.stream().map(Pending::id).toList());
        Set<String> free = new HashSet<>(jdbc.queryForList(
                "select user_id from talkbind_outbox where lease = :lease and user_id in (:ids) for update skip locked",
                asked,
                String.class));
        SqlParameterSource[] parameters =
                rows.stream().filter(row -> free.contains(row.id())).map(values).toArray(SqlParameterSource[]::new);
        jdbc.batchUpdate(statement, parameters);
        return free;
    }
}
