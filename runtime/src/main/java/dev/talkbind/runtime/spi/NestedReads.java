package dev.talkbind.runtime.spi;

import dev.talkbind.runtime.ReadResult;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * The state of reading nested values; it is the part of {@link ReadContext} that nested keys call. If any key of a
 * nested value is there, the value exists, and only then are missing required keys a problem.
 *
 * <p>The state of the innermost value is in fields of this class, and only the state of the values around it is in
 * objects. Most values are one level deep, and then nothing is allocated. This saves 3 % of the time from bytes to an
 * entity with two nested values, and two objects.
 */
abstract class NestedReads {
    private int depth; // 0 if no nested value is being read
    private @Nullable NestedRead outer;
    private boolean isUpdate; // the current read: if the nested value is not there yet, it is not an update
    private boolean wasUpdate; // the read around it
    private boolean isThere; // in the instance, before the read
    private boolean hasText;
    private boolean keeps;
    private boolean isCleared;
    private boolean namesClear; // a key is cleared, even if the value is not there
    private List<ReadResult<?>> missing = List.of();

    // state of the value that was closed last
    private boolean hadAny;
    private boolean wasThere;
    private boolean isMade;
    private boolean isEmptied;
    private boolean isNull;

    private List<NestedKey> nulls = List.of(); // all values like that

    NestedReads(boolean isUpdate) {
        this.isUpdate = isUpdate;
    }

    /** Whether this read updates an existing instance. */
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

    /** Ends the keys of the innermost value. Missing required keys become problems only if the value is there. */
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

    /** Whether the value that was closed last has a text, or an update leaves a part of it alone. */
    boolean hadAny() {
        return hadAny;
    }

    /** Whether the instance holds the value that was closed last. */
    boolean wasThere() {
        return wasThere;
    }

    /**
     * Whether the value that was closed last has to be made: there is a text, or a part is cleared while another part
     * stays.
     */
    boolean isMade() {
        return isMade;
    }

    /** Whether all keys of the value that was closed last are cleared, and the value was there. */
    boolean isEmptied() {
        return isEmptied;
    }

    /** Whether the read says that there is no such value: some of its keys are cleared, and none has a text. */
    boolean isNull() {
        return isNull;
    }

    /** Notes a nested value for which all keys that were read are cleared. */
    void noteNull(NestedKey key) {
        if (isNull()) {
            nulls = nulls.isEmpty() ? new ArrayList<>() : nulls;
            nulls.add(key);
        }
    }

    boolean isNull(NestedKey key) {
        return nulls.contains(key);
    }

    /** Notes whether a key is cleared; the value may not be there. */
    void noteClear(boolean isClear) {
        namesClear |= isClear;
    }

    /** Whether a nested value is being read. */
    boolean isNested() {
        return depth > 0;
    }

    /** Whether the instance holds the nested value that is being read. */
    boolean isThere() {
        return depth > 0 && isThere;
    }

    /** Notes that there is a text. Outside nested values this has no effect. */
    void noteText() {
        hasText = true;
    }

    /** Returns what was read, and notes whether it is there. */
    <T> @Nullable T noted(@Nullable T value, boolean isClear) {
        if (value != null) {
            hasText = true;
        } else if (isClear) {
            isCleared = true;
        }
        return value;
    }

    /** Notes a part of a nested value that an update leaves alone. */
    void keep(@Nullable Object value) {
        keeps |= value != null;
    }

    /**
     * Adds a problem for a missing required value. In a nested value it counts only if another key of the value is
     * there.
     */
    <T extends @Nullable Object> @Nullable T miss(ReadResult<T> problem) {
        if (depth == 0) {
            return take(problem);
        }
        missing = missing.isEmpty() ? new ArrayList<>() : missing;
        missing.add(problem);
        return null;
    }

    /** The value of a part, or null after its problems were added here. */
    abstract <T extends @Nullable Object> @Nullable T take(ReadResult<T> part);
}
