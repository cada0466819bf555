package dev.talkbind.spring.backfill;

import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.batch.infrastructure.item.ExecutionContext;

/**
 * The rows of one entity with keys in a range, and how far they have been sent. A worker on another machine needs no
 * more than this.
 *
 * @param kind the entity's name
 * @param from the first key; null means from the beginning
 * @param to the key after the last one; null means to the end
 * @param last the last key that has been sent; null if there is none
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
