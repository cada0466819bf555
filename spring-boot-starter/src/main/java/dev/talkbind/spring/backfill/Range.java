package dev.talkbind.spring.backfill;

import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.batch.infrastructure.item.ExecutionContext;

/**
 * The rows of one entity with keys in a range, and how far they are done: all that a worker on another machine has to know.
 *
 * @param kind the entity's name
 * @param from the first key; null: from the beginning
 * @param to the key after the last one; null: to the end
 * @param last the last key that is done; null: none is
 */
record Range(
        String kind,
        @Nullable Object from,
        @Nullable Object to,
        @Nullable Object last) {
    private static final String KIND = "talkbind.entity";
    private static final String FROM = "talkbind.from";
    private static final String TO = "talkbind.to";
    private static final String LAST = "talkbind.last";

    static Range in(ExecutionContext context) {
        return new Range(
                Objects.requireNonNull(context.getString(KIND)), context.get(FROM), context.get(TO), context.get(LAST));
    }

    ExecutionContext context() {
        ExecutionContext context = new ExecutionContext();
        context.putString(KIND, kind);
        if (from != null) {
            context.put(FROM, from);
        }
        if (to != null) {
            context.put(TO, to);
        }
        return context;
    }

    static void done(ExecutionContext context, Object last) {
        context.put(LAST, last);
    }
}
