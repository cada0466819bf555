package dev.talkbind.runtime.spi;

import dev.talkbind.runtime.ReadProblem;
import dev.talkbind.runtime.ReadProblem.Code;
import dev.talkbind.runtime.ReadResult;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A property with a nested value, whose own properties are mapped beside the properties of the class; for generated
 * code. The nested keys are read between {@link #open} and a close. If any of them is there, the nested value exists.
 *
 * @param place its path, such as {@code shop.address}
 * @param property the property that messages name: {@code Seller.shop.address}
 */
public record NestedKey(String place, String property) implements PropertyKey {

    /** A path, and the property that it leads to. */
    public static NestedKey of(String place, String property) {
        return new NestedKey(place, property);
    }

    /** Always false, because only the nested keys are cleared. */
    @Override
    public boolean isClearedIn(ReadContext in) {
        return false;
    }

    /** Begins reading the nested keys; {@code now} is the instance's current value. */
    public void open(ReadContext in, @Nullable Object now) {
        in.open(now != null);
    }

    /** Notes a property that an update of custom data leaves alone, and its value. */
    public void keep(ReadContext in, @Nullable Object value) {
        in.keep(value);
    }

    /**
     * Ends reading the nested keys. Returns whether a value has to be made or copied, because some of them are there.
     */
    public boolean close(ReadContext in) {
        in.close();
        in.noteNull(this);
        return in.isMade();
    }

    /**
     * As {@link #close}, for a property that is never null: it is a problem if there are neither nested keys nor a
     * current value.
     */
    public boolean closeNonNull(ReadContext in) {
        in.close();
        in.noteNull(this);
        if (!in.hadAny() && !in.wasThere() && !in.isUpdate()) {
            in.miss(failure(Code.ABSENT));
        }
        return in.isMade();
    }

    /** As {@link #closeNonNull}, for a value that is copied: it is also a problem if all nested keys are cleared. */
    public boolean closeNonNullCopy(ReadContext in) {
        boolean isMade = closeNonNull(in);
        if (in.isEmptied()) {
            in.miss(failure(Code.CLEARED));
        }
        return isMade;
    }

    /**
     * As {@link #close}, for a property without a setter: it is a problem if there are nested keys but the instance has
     * no value.
     */
    public void closeFixed(ReadContext in) {
        in.close();
        if (in.isMade() && !in.wasThere()) {
            in.miss(failure(Code.ABSENT));
        }
    }

    /** The value, or null if all nested keys of the property that was closed last are cleared. */
    public <T> @Nullable T unlessCleared(ReadContext in, @Nullable T now) {
        return in.isEmptied() ? null : now;
    }

    /**
     * Whether the property gets another value. Null counts as another value only if the nested keys are cleared,
     * because a new instance may already have a value. If the setter then throws, this property is to blame.
     */
    @SuppressWarnings("ReferenceEquality") // compares identities: an object that JPA manages stays
    public boolean replaces(ReadContext in, @Nullable Object before, @Nullable Object after) {
        in.at(this);
        return before != after && (after != null || in.isNull(this));
    }

    /** As {@link #replaces}, for a value that is new or was changed in place: null never replaces anything. */
    public boolean fills(ReadContext in, @Nullable Object before, @Nullable Object after) {
        return replaces(in, before, after) && after != null;
    }

    /** As {@link #replaces}, for an Optional: in a new instance it becomes empty if there is no value. */
    public boolean replacesOptional(ReadContext in, @Nullable Object before, @Nullable Object after) {
        return replaces(in, before, after) || after == null && !in.isUpdate();
    }

    private ReadResult<Object> failure(Code code) {
        ReadProblem problem = new ReadProblem(place, null, "there", property, code);
        return ReadResult.failure(property + " cannot be read", List.of(problem));
    }
}
