package dev.talkbind.runtime.spi;

import dev.talkbind.annotations.TextConverter;
import dev.talkbind.runtime.CustomKey;
import dev.talkbind.runtime.ReadProblem.Code;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The key of a custom field in generated code: a {@link CustomKey} that also writes and reads in a context. Immutable.
 *
 * @param <T> the type of the custom field
 */
public final class FieldKey<T> extends CustomKey<T> implements PropertyKey {
    private FieldKey(String name, String property, TextConverter<T> text) {
        super(name, property, text);
    }

    private FieldKey(CustomKey<T> key, List<String> aliases, @Nullable String defaultText, boolean isRequired) {
        super(key, aliases, defaultText, isRequired);
    }

    /** The key of a property such as {@code Seller.tier}, which messages name. */
    public static <T> FieldKey<T> of(String name, String property, TextConverter<T> text) {
        return new FieldKey<>(name, property, text);
    }

    @Override
    public FieldKey<T> formerly(String... older) {
        return new FieldKey<>(this, List.of(older), defaultText(), isRequired());
    }

    @Override
    public FieldKey<T> orElseText(String text) {
        return new FieldKey<>(this, aliases(), text, isRequired());
    }

    @Override
    public FieldKey<T> required() {
        return new FieldKey<>(this, aliases(), defaultText(), true);
    }

    /**
     * Writes a value and clears the aliases. A null clears the key, or is left out if nulls are kept.
     *
     * @throws dev.talkbind.runtime.InvalidUserException if the value has no text, or is null, required and not left out
     */
    public void putTo(WriteContext out, @Nullable T value) {
        if (value != null || !out.keepsNulls()) {
            out.put(name(), toTextOrNull(value));
            for (int i = 0; i < aliases().size(); i++) {
                out.put(aliases().get(i), null);
            }
        }
    }

    /**
     * The value, else the default, else null. If a required key is missing, that is a problem. An update leaves an
     * absent key alone.
     */
    public @Nullable T readFrom(ReadContext in) {
        String written = in.textOf(this);
        if (written != null) {
            return in.take(fromText(written));
        }
        return isRequired() && !in.leaves(this) ? missing(in) : null;
    }

    /** As {@link #readFrom}, for a property that is never null: a missing value is a problem. */
    @SuppressWarnings("NullAway") // null only if there is a problem, or if an update leaves the property alone
    public T requireFrom(ReadContext in) {
        String written = in.textOf(this);
        if (written != null) {
            return in.take(fromText(written));
        }
        return in.leaves(this) ? null : missing(in);
    }

    /**
     * As {@link #readFrom}, for a never-null property of an existing instance. If there is no value, the instance keeps
     * its own. An update that clears the key is a problem.
     */
    @SuppressWarnings("NullAway") // null only if there is a problem, or if the instance keeps its own value
    public T readNonNullFrom(ReadContext in) {
        return in.textOf(this) == null && in.isUpdate() && isClearedIn(in) ? missing(in) : readFrom(in);
    }

    /** The property's value after an update: as {@link #readFrom}, but the current value if the key is absent. */
    public @Nullable T updateFrom(ReadContext in, @Nullable T current) {
        return in.isUpdate() && in.leaves(this, current) ? kept(in, current) : readFrom(in);
    }

    /** As {@link #updateFrom}, for a property that is never null: a cleared key without a default is a problem. */
    public T requireUpdateFrom(ReadContext in, T current) {
        return in.isUpdate() && in.leaves(this, current) ? kept(in, current) : requireFrom(in);
    }

    /**
     * As {@link #readFrom}, for an instance that holds {@code current}. It is null if the update leaves {@code current}
     * alone. An update that names only an alias does so, if there is a current value.
     */
    public @Nullable T readOnto(ReadContext in, @Nullable T current) {
        return in.isUpdate() && in.leaves(this, current) ? left(in, current) : readFrom(in);
    }

    /** As {@link #readOnto}, for a property that is never null: a cleared key without a default is a problem. */
    @SuppressWarnings("NullAway") // null only if there is a problem, or if an update leaves the property alone
    public T requireOnto(ReadContext in, @Nullable T current) {
        return in.isUpdate() && in.leaves(this, current) ? left(in, current) : requireFrom(in);
    }

    /** As {@link #readNonNullFrom}, for an instance that holds {@code current}. */
    @SuppressWarnings("NullAway") // null only if there is a problem, or if the instance keeps its own value
    public T readNonNullOnto(ReadContext in, @Nullable T current) {
        return in.isUpdate() && in.leaves(this, current) ? left(in, current) : readNonNullFrom(in);
    }

    private static <T> @Nullable T left(ReadContext in, @Nullable T current) {
        in.keep(current);
        return null;
    }

    @Override
    public boolean isClearedIn(ReadContext in) {
        return in.clears(name());
    }

    private static <T extends @Nullable Object> T kept(ReadContext in, T current) {
        in.keep(current);
        return current;
    }

    @SuppressWarnings("NullAway") // null if there is a problem
    private T missing(ReadContext in) {
        return in.miss(failure(in.clears(name()) ? Code.CLEARED : Code.ABSENT, null));
    }
}
