package dev.talkbind.spring.backfill;

import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.batch.core.partition.Partitioner;
import org.springframework.batch.infrastructure.item.ExecutionContext;

/**
 * Divides the rows of each entity into ranges of primary keys, in the database's order. Rows that are added later are
 * sent by the outbox anyway; they also fall into the last range.
 */
final class Ranges implements Partitioner {
    private final Kinds kinds;
    private final Keys keys;

    Ranges(Kinds kinds, Keys keys) {
        this.kinds = kinds;
        this.keys = keys;
    }

    long count() {
        return kinds.all().stream().mapToLong(keys::count).sum();
    }

    /** The names do not depend on the rows: Spring Batch uses them to find a range again that was not finished. */
    @Override
    public Map<String, ExecutionContext> partition(int parts) {
        try {
            return ranges(parts);
        } catch (RuntimeException fault) {
            // Spring Batch stores and logs the exception
            throw new BackfillException(
                    "the rows cannot be divided: " + fault.getClass().getName());
        }
    }

    private Map<String, ExecutionContext> ranges(int parts) {
        Map<String, ExecutionContext> ranges = new LinkedHashMap<>();
        for (Kind kind : kinds.all()) {
            long size = parts == 1 ? 0 : keys.count(kind);
            Object from = null;
            for (int i = 1; i <= parts; i++) {
                Object to = i == parts ? null : boundary(kind, from, size * i / parts);
                ranges.put(kind.name() + "-" + i, new Range(kind.name(), from, to, null).context());
                from = to == null ? from : to;
            }
        }
        return ranges;
    }

    /** If there are fewer rows than parts, some parts are empty: they end where they begin. */
    private @Nullable Object boundary(Kind kind, @Nullable Object from, long place) {
        Object to = keys.at(kind, place);
        return to == null ? from : to;
    }
}
