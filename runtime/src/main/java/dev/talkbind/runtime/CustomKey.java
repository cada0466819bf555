package dev.talkbind.runtime;

import dev.talkbind.annotations.TextConverter;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One typed key of custom data: its name, older names, and how its value becomes text. Immutable; each key equals itself
 * alone.
 *
 * @param <T> the type of the value
 */
public final class CustomKey<T> {
    private final String name;
    private final String[] older;
    private final PropertyText<T> text;
    private final Missing missing;

    private CustomKey(String name, String[] older, PropertyText<T> text, Missing missing) {
        this.name = name;
        this.older = older;
        this.text = text;
        this.missing = missing;
    }

    /** What happens where there is no value: a text that stands in, or a problem. */
    private record Missing(@Nullable String text, boolean isProblem) {}

    /** A key without aliases or a default, that is not required. */
    public static <T> CustomKey<T> of(String name, TextConverter<T> text) {
        return of(name, name, text);
    }

    /** The same, as the key of a property such as {@code Seller.tier}, which messages name. */
    public static <T> CustomKey<T> of(String name, String property, TextConverter<T> text) {
        PropertyText<T> own = new PropertyText<>(property, "custom.".concat(name), text);
        return new CustomKey<>(name, new String[0], own, new Missing(null, false));
    }

    /**
     * This key with older names. The first that has a value stands in where the key is absent on reading; whenever the key is
     * written, they are deleted.
     */
    public CustomKey<T> formerly(String... aliases) {
        return new CustomKey<>(name, aliases.clone(), text, missing);
    }

    /** This key with the text that stands in where it has no value on reading. */
    public CustomKey<T> orElseText(String defaultText) {
        return new CustomKey<>(name, older, text, new Missing(defaultText, missing.isProblem()));
    }

    /** This key, as one that has to have a value: its absence is a problem on reading, and a null cannot be written. */
    public CustomKey<T> required() {
        return new CustomKey<>(name, older, text, new Missing(missing.text(), true));
    }

    /** This key, as that of a property such as {@code Seller.tier}, which messages name. */
    public CustomKey<T> property(String property) {
        PropertyText<T> named = new PropertyText<>(property, text.place(), text.converter());
        return new CustomKey<>(name, older, named, missing);
    }

    /** The key in the custom data. */
    public String name() {
        return name;
    }

    /** Older names, the newest first as given; unmodifiable. */
    public List<String> aliases() {
        return List.of(older);
    }

    /** How the value becomes text, and back. */
    public TextConverter<T> text() {
        return text.converter();
    }

    /** The text that stands in where there is no value; null where there is none. */
    public @Nullable String defaultText() {
        return missing.text();
    }

    /** Whether the key has to have a value. */
    public boolean isRequired() {
        return missing.isProblem();
    }

    /** The property that messages name: {@code Seller.tier}; the key's own name where none was given. */
    public String property() {
        return text.property();
    }

    /** Puts a value into custom data: {@link CustomData.Builder#put(CustomKey, Object)}, for generated code. */
    public void putTo(CustomData.Builder data, @Nullable T value) {
        data.put(this, value);
    }

    /** {@link Reading#has(CustomKey)}, for generated code. */
    public boolean isIn(Reading in) {
        return in.has(this);
    }

    /** {@link Reading#get(CustomKey)}, for generated code. */
    public @Nullable T getFrom(Reading in) {
        return in.get(this);
    }

    /** {@link Reading#require(CustomKey)}, for generated code. */
    public T requireFrom(Reading in) {
        return in.require(this);
    }

    /** {@link Reading#update(CustomKey, Object)}, for generated code. */
    public @Nullable T updateFrom(Reading in, @Nullable T current) {
        return in.update(this, current);
    }

    /** {@link Reading#requireUpdate(CustomKey, Object)}, for generated code. */
    public T requireUpdateFrom(Reading in, T current) {
        return in.requireUpdate(this, current);
    }

    /** The value's text, or null to clear the key. */
    @Nullable
    String write(@Nullable T value) {
        if (value != null) {
            return text.write(value);
        }
        if (missing.isProblem()) {
            throw text.refuse("null, and " + text.place() + " is required");
        }
        return null;
    }

    /** The aliases, for reading alone. */
    String[] older() {
        return older;
    }

    PropertyText<T> propertyText() {
        return text;
    }

    /** The key's name: {@code CustomKey[tier]}. */
    @Override
    public String toString() {
        return "CustomKey[" + name + "]";
    }
}
