package dev.talkbind.runtime.spi;

import dev.talkbind.runtime.ReadResult;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** What a read knows of the nested values whose keys it is at: the part of {@link ReadContext} that their keys call. */
abstract class NestedReads {
    private @Nullable NestedRead nested; // the innermost that is read now
    private boolean isEmptied; // whether all keys of the value that was read last are cleared, and it was there
    private boolean isUpdate; // of what is read now: a nested value that is not there yet is no update

    NestedReads(boolean isUpdate) {
        this.isUpdate = isUpdate;
    }

    /** Whether the read is an update of an instance that there is. */
    public boolean isUpdate() {
        return isUpdate;
    }

    void open(boolean isThere) {
        nested = new NestedRead(nested, isUpdate, isThere);
        isUpdate &= isThere;
    }

    /** Ends the keys of the innermost value, and misses what is required only where the value is there. */
    NestedRead close() {
        NestedRead read = Objects.requireNonNull(nested);
        nested = read.outer();
        isUpdate = read.isUpdate();
        if (nested != null) {
            read.closeInto(nested);
        }
        for (ReadResult<?> missed : read.missed()) {
            take(missed);
        }
        isEmptied = read.isEmptied() && read.isThere();
        return read;
    }

    boolean isEmptied() {
        return isEmptied;
    }

    boolean isNested() {
        return nested != null;
    }

    /** Whether the instance holds the nested value that is read now. */
    boolean isThere() {
        return nested != null && nested.isThere();
    }

    /** What was read, with a note of whether it is there. */
    <T> @Nullable T noted(@Nullable T value, boolean isCleared) {
        if (nested != null && value != null) {
            nested.found();
        } else if (nested != null && isCleared) {
            nested.cleared();
        }
        return value;
    }

    /** Notes what an update leaves of a nested value. */
    void keep(@Nullable Object value) {
        if (nested != null && value != null) {
            nested.keep();
        }
    }

    /** A problem of what is required; in a nested value only where another of its keys is there. */
    <T extends @Nullable Object> @Nullable T miss(ReadResult<T> problem) {
        if (nested == null) {
            return take(problem);
        }
        nested.miss(problem);
        return null;
    }

    /** The value of a part that was read, or null with its problems taken over. */
    abstract <T extends @Nullable Object> @Nullable T take(ReadResult<T> part);
}
