package dev.talkbind.samples.service.backfill;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.batch.core.partition.Partitioner;
import org.springframework.batch.infrastructure.item.ExecutionContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Divides the people into ranges of ids, by the order that the database has. Whoever comes later is in the outbox anyway. */
@Component
class PeoplePartitioner implements Partitioner {
    static final String KIND = "kind";
    static final String FROM = "from";
    static final String TO = "to";

    private final JdbcClient jdbc;

    PeoplePartitioner(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public Map<String, ExecutionContext> partition(int partitions) {
        Map<String, ExecutionContext> ranges = new LinkedHashMap<>();
        for (Kind kind : Kind.values()) {
            long size = jdbc.sql("select count(*) from " + kind.table())
                    .query(Long.class)
                    .single();
            Object from = null;
            for (int i = 1; i <= partitions && size > 0; i++) {
                Object to = i == partitions ? null : id(kind, size * i / partitions);
                ranges.put(kind.table() + "-" + i, range(kind, from, to));
                from = to;
            }
        }
        return ranges;
    }

    private Object id(Kind kind, long place) {
        List<Object> ids = jdbc.sql(
                        "select id from " + kind.table() + " order by id offset ? rows fetch first 1 rows only")
                .param(place)
                .query()
                .singleColumn();
        return ids.get(0);
    }

    private static ExecutionContext range(Kind kind, Object from, Object to) {
        ExecutionContext range = new ExecutionContext();
        range.put(KIND, kind.name());
        if (from != null) {
            range.put(FROM, from);
        }
        if (to != null) {
            range.put(TO, to);
        }
        return range;
    }
}
