package dev.talkbind.spring.backfill;

import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.namedparam.MapSqlParameterSource;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcOperations;

/** The rows that were set aside. A row that TalkJS has refused disappears from them when the outbox has sent it. */
public final class SetAsideRows {
    private static final int LONGEST = 255; // of the columns
    private static final String SHOWN = """
            select b.entity, b.row_id, b.code, b.detail, b.since from talkbind_backfill_row b
            left join talkbind_outbox o on o.user_id = b.user_id
            where b.user_id is null or o.refusal is not null order by b.entity, b.row_id limit :most
            """;

    private final NamedParameterJdbcOperations jdbc;
    private final Clock clock;

    /** The rows that were set aside in one database. */
    public SetAsideRows(NamedParameterJdbcOperations jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** Records what is wrong with a row. The user's id is null if there is no user. */
    void put(RowFault fault, Kind kind, Object key, @Nullable String userId) {
        clear(kind, List.of(key));
        jdbc.update(
                "insert into talkbind_backfill_row (entity, row_id, user_id, code, detail, since)"
                        + " values (:entity, :row, :user, :code, :detail, :since)",
                new MapSqlParameterSource("entity", kind.name())
                        .addValue("row", text(key))
                        .addValue("user", userId)
                        .addValue("code", fault.code().name())
                        .addValue("detail", cut(fault.detail()))
                        .addValue("since", clock.millis()));
    }

    /** Removes these rows from the rows that are set aside. */
    void clear(Kind kind, Collection<?> keys) {
        jdbc.update(
                "delete from talkbind_backfill_row where entity = :entity and row_id in (:rows)",
                Map.of(
                        "entity",
                        kind.name(),
                        "rows",
                        keys.stream().map(SetAsideRows::text).toList()));
    }

    /** The rows that are set aside, by entity and key. */
    List<SetAside> list(int most) {
        return jdbc.query(
                SHOWN,
                Map.of("most", most),
                (row, number) -> new SetAside(
                        row.getString("entity"),
                        row.getString("row_id"),
                        SetAside.Code.valueOf(row.getString("code")),
                        row.getString("detail"),
                        Instant.ofEpochMilli(row.getLong("since"))));
    }

    private static String text(Object key) {
        return cut(key.toString());
    }

    private static String cut(String text) {
        return text.length() > LONGEST ? text.substring(0, LONGEST) : text;
    }
}
