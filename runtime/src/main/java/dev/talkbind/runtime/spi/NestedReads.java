package dev.talkbind.runtime.spi;

import dev.talkbind.runtime.ReadResult;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What a read knows of the nested value whose keys it is at: whether any of them is there decides whether the value is, and only then is
 * what is required missed. The part of {@link ReadContext} that their keys call.
 *
 * <p>The state of the innermost value is in the fields here, and only that of values around it in objects: most values are one deep, and
 * then nothing is allocated. That is 3 % of the time from bytes to an entity with two nested values, and two objects.
 */
abstract class NestedReads {
    private int depth; // 0 where no nested value is read now
    private @Nullable NestedRead outer;
    private boolean isUpdate; // of what is read now: a nested value that is not there yet is no update
    private boolean wasUpdate; // of what is around it
    private boolean isThere; // in the instance, before the read
    private boolean hasText;
    private boolean keeps;
    private boolean isCleared;
    private boolean namesClear; // of a key, were the value there or not
    private List<ReadResult<?>> missing = List.of();

    // of the value that was closed last
    private boolean hadAny;
    private boolean wasThere;
    private boolean isMade;
    private boolean isEmptied;
    private boolean isNull;

    private List<NestedKey> nulls = List.of(); // all of those

    NestedReads(boolean isUpdate) {
        this.isUpdate = isUpdate;
    }

    /** Whether the read is an update of an instance that there is. */
    public boolean isUpdate() {
        return isUpdate;
    }

    void open(boolean isNowThere) {
        if (depth > 0) {
            outer = new NestedRead(outer, wasUpdate, isThere, hasText, keeps, isCleared, namesClear, missing);
        }
        depth++;
        wasUpdate = isUpdate;
        isUpdate &= isNowThere;
        isThere = isNowThere;
        hasText = false;
        keeps = false;
        isCleared = false;
        namesClear = false;
        missing = List.of();
    }

    /** Ends the keys of the innermost value, and misses what is required only where the value is there. */
    void close() {
        hadAny = hasText || keeps;
        wasThere = isThere;
        isMade = hasText || keeps && isCleared;
        isEmptied = isCleared && !hadAny && isThere;
        isNull = (isCleared || namesClear) && !hadAny;
        List<ReadResult<?>> missed = hadAny ? missing : List.of();
        isUpdate = wasUpdate;
        depth--;
        if (depth > 0) {
            resume(Objects.requireNonNull(outer));
        }
        for (ReadResult<?> one : missed) {
            take(one);
        }
    }

    private void resume(NestedRead around) {
        outer = around.outer();
        wasUpdate = around.wasUpdate();
        isThere = around.isThere();
        hasText |= around.hasText();
        keeps |= around.keeps();
        isCleared |= around.isCleared();
        namesClear |= around.namesClear();
        missing = around.missing();
    }

    /** Whether there was a text for the value that was closed last, or an update leaves something of it. */
    boolean hadAny() {
        return hadAny;
    }

    /** Whether the instance holds the value that was closed last. */
    boolean wasThere() {
        return wasThere;
    }

    /** Whether the value that was closed last is made of what was read: there is a text, or something is cleared beside what stays. */
    boolean isMade() {
        return isMade;
    }

    /** Whether all keys of the value that was closed last are cleared, and it was there. */
    boolean isEmptied() {
        return isEmptied;
    }

    /** Whether what was read says of the value that was closed last that there is none: it clears keys, and has none. */
    boolean isNull() {
        return isNull;
    }

    /** Notes a nested value of which all keys that were read are cleared. */
    void noteNull(NestedKey key) {
        if (isNull()) {
            nulls = nulls.isEmpty() ? new ArrayList<>() : nulls;
            nulls.add(key);
        }
    }

    boolean isNull(NestedKey key) {
        return nulls.contains(key);
    }

    /** Notes whether a key is cleared, in a value that may not be there. */
    void noteClear(boolean isClear) {
        namesClear |= isClear;
    }

    /** Whether a nested value is read now. */
    boolean isNested() {
        return depth > 0;
    }

    /** Whether the instance holds the nested value that is read now. */
    boolean isThere() {
        return depth > 0 && isThere;
    }

    /** Notes that a text is there: outside of nested values that means nothing. */
    void noteText() {
        hasText = true;
    }

    /** What was read, with a note of whether it is there. */
    <T> @Nullable T noted(@Nullable T value, boolean isClear) {
        if (value != null) {
            hasText = true;
        } else if (isClear) {
            isCleared = true;
        }
        return value;
    }

    /** Notes what an update leaves of a nested value. */
    void keep(@Nullable Object value) {
        keeps |= value != null;
    }

    /** A problem of what is required; in a nested value only where another of its keys is there. */
    <T extends @Nullable Object> @Nullable T miss(ReadResult<T> problem) {
        if (depth == 0) {
            return take(problem);
        }
        missing = missing.isEmpty() ? new ArrayList<>() : missing;
        missing.add(problem);
        return null;
    }

    /** The value of a part that was read, or null with its problems taken over. */
    abstract <T extends @Nullable Object> @Nullable T take(ReadResult<T> part);
}
