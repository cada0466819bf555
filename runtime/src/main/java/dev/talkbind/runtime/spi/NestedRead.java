package dev.talkbind.runtime.spi;

import dev.talkbind.runtime.ReadResult;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The keys of one nested value, while they are read: whether any of them is there decides whether the value is, and only then is what is
 * required missed.
 */
final class NestedRead {
    private final @Nullable NestedRead outer;
    private final boolean isUpdate;
    private final boolean isThere;
    private boolean hasText;
    private boolean keeps;
    private boolean isCleared;
    private List<ReadResult<?>> missing = List.of();

    /** {@code isUpdate} says whether what is around it is one, and {@code isThere} whether the instance holds such a value already. */
    NestedRead(@Nullable NestedRead outer, boolean isUpdate, boolean isThere) {
        this.outer = outer;
        this.isUpdate = isUpdate;
        this.isThere = isThere;
    }

    @Nullable
    NestedRead outer() {
        return outer;
    }

    boolean isUpdate() {
        return isUpdate;
    }

    boolean isThere() {
        return isThere;
    }

    void found() {
        hasText = true;
    }

    /** An update leaves a property that has a value. */
    void keep() {
        keeps = true;
    }

    void cleared() {
        isCleared = true;
    }

    void miss(ReadResult<?> problem) {
        missing = missing.isEmpty() ? new ArrayList<>() : missing;
        missing.add(problem);
    }

    boolean hasAny() {
        return hasText || keeps;
    }

    /** Whether something is cleared and nothing is left. */
    boolean isEmptied() {
        return isCleared && !hasAny();
    }

    /** Whether a value is made of what was read: there is a text, or something is cleared beside what stays. */
    boolean isMade() {
        return hasText || keeps && isCleared;
    }

    /** What was missed, where the value is there without it. */
    List<ReadResult<?>> missed() {
        return hasAny() ? missing : List.of();
    }

    void closeInto(NestedRead around) {
        around.hasText |= hasText;
        around.keeps |= keeps;
        around.isCleared |= isCleared;
    }
}
