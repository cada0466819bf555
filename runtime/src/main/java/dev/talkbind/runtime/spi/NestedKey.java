package dev.talkbind.runtime.spi;

import dev.talkbind.runtime.ReadProblem;
import dev.talkbind.runtime.ReadProblem.Code;
import dev.talkbind.runtime.ReadResult;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A property whose own properties stand beside those of the class, for generated code. Its keys are read between two marks; whether
 * any of them is there decides whether the value is.
 *
 * @param place its path, such as {@code shop.address}
 * @param property the property that messages name: {@code Seller.shop.address}
 */
public record NestedKey(String place, String property) implements PropertyKey {

    /** A path, and the property that it leads to. */
    public static NestedKey of(String place, String property) {
        return new NestedKey(place, property);
    }

    /** Never: what is cleared are its keys. */
    @Override
    public boolean isClearedIn(ReadContext in) {
        return false;
    }

    /** Begins its keys; {@code now} is the value that the instance has. */
    public void open(ReadContext in, @Nullable Object now) {
        in.open(now != null);
    }

    /** Notes a property that an update of custom data leaves, and its value. */
    public void keep(ReadContext in, @Nullable Object value) {
        in.keep(value);
    }

    /** Ends its keys: whether a value is made or copied, since some of them are there. */
    public boolean close(ReadContext in) {
        in.close();
        in.noteNull(this);
        return in.isMade();
    }

    /** As {@link #close}, for a property that is never null: a problem where neither its keys nor a value are there. */
    public boolean closeNonNull(ReadContext in) {
        in.close();
        in.noteNull(this);
        if (!in.hadAny() && !in.wasThere() && !in.isUpdate()) {
            in.miss(failure(Code.ABSENT));
        }
        return in.isMade();
    }

    /** As {@link #closeNonNull}, for a value that is copied: a problem also where all of its keys are cleared. */
    public boolean closeNonNullCopy(ReadContext in) {
        boolean isMade = closeNonNull(in);
        if (in.isEmptied()) {
            in.miss(failure(Code.CLEARED));
        }
        return isMade;
    }

    /** As {@link #close}, for a property that nothing sets: a problem where some of its keys are there and the instance has no value. */
    public void closeFixed(ReadContext in) {
        in.close();
        if (in.isMade() && !in.wasThere()) {
            in.miss(failure(Code.ABSENT));
        }
    }

    /** The value, or null where all of its keys, which were the last to be ended, are cleared. */
    public <T> @Nullable T unlessCleared(ReadContext in, @Nullable T now) {
        return in.isEmptied() ? null : now;
    }

    /**
     * Whether the property gets another value: null only where the value's keys are cleared, since an object that was made just now may
     * come with a value. An exception that comes next is this property's.
     */
    @SuppressWarnings("ReferenceEquality") // the very object: one that JPA manages stays
    public boolean replaces(ReadContext in, @Nullable Object before, @Nullable Object after) {
        in.at(this);
        return before != after && (after != null || in.isNull(this));
    }

    /** As {@link #replaces}, for a value that is new or changed in place: null replaces nothing. */
    public boolean fills(ReadContext in, @Nullable Object before, @Nullable Object after) {
        return replaces(in, before, after) && after != null;
    }

    /** As {@link #replaces}, for an Optional: in a new instance it is empty where there is no value. */
    public boolean replacesOptional(ReadContext in, @Nullable Object before, @Nullable Object after) {
        return replaces(in, before, after) || after == null && !in.isUpdate();
    }

    private ReadResult<Object> failure(Code code) {
        ReadProblem problem = new ReadProblem(place, null, "there", property, code);
        return ReadResult.failure(property + " cannot be read", List.of(problem));
    }
}
