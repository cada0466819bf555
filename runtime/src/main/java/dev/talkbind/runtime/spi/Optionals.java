package dev.talkbind.runtime.spi;

import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.OptionalLong;
import org.jspecify.annotations.Nullable;

/**
 * Converts Optionals to values that may be null, and back. An empty Optional is not a value, nor is an Optional that is
 * itself null.
 */
@SuppressWarnings("NullableOptional") // a property of any type may be null
public final class Optionals {

    private Optionals() {}

    /** The value, or null if there is none. */
    public static <T> @Nullable T orNull(@Nullable Optional<T> value) {
        return value == null || value.isEmpty() ? null : value.get();
    }

    /** The Optional itself, or an empty one for null: for a converter whose own type is an Optional. */
    public static <T> Optional<T> orEmpty(@Nullable Optional<T> value) {
        return value == null ? Optional.empty() : value;
    }

    /** The value, or null if there is none. */
    public static @Nullable Integer orNull(@Nullable OptionalInt value) {
        return value == null || value.isEmpty() ? null : value.getAsInt();
    }

    /** The value, or null if there is none. */
    public static @Nullable Long orNull(@Nullable OptionalLong value) {
        return value == null || value.isEmpty() ? null : value.getAsLong();
    }

    /** The value, or null if there is none. */
    public static @Nullable Double orNull(@Nullable OptionalDouble value) {
        return value == null || value.isEmpty() ? null : value.getAsDouble();
    }

    /** The value, or an empty Optional for null. */
    public static OptionalInt ofInt(@Nullable Integer value) {
        return value == null ? OptionalInt.empty() : OptionalInt.of(value);
    }

    /** The value, or an empty Optional for null. */
    public static OptionalLong ofLong(@Nullable Long value) {
        return value == null ? OptionalLong.empty() : OptionalLong.of(value);
    }

    /** The value, or an empty Optional for null. */
    public static OptionalDouble ofDouble(@Nullable Double value) {
        return value == null ? OptionalDouble.empty() : OptionalDouble.of(value);
    }
}
