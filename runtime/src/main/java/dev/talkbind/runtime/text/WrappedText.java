package dev.talkbind.runtime.text;

import dev.talkbind.annotations.TextConverter;
import dev.talkbind.runtime.internal.text.Refusal;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * The text of a type that holds one value, such as a typed id, is the text of that value. Reading makes a new instance
 * from the value.
 *
 * @param <T> the type
 * @param <V> the type of its one value
 */
public final class WrappedText<T, V> implements ValueText<T> {

    private final TextConverter<V> text;
    private final Function<T, @Nullable V> unwrap;
    private final Function<V, T> wrap;

    private WrappedText(TextConverter<V> text, Function<T, @Nullable V> unwrap, Function<V, T> wrap) {
        this.text = text;
        this.unwrap = unwrap;
        this.wrap = wrap;
    }

    /**
     * Instances whose value has the text of a converter:
     * {@code WrappedText.of(UuidText.INSTANCE, PatronId::value, PatronId::new)}.
     */
    public static <T, V> WrappedText<T, V> of(
            TextConverter<V> text, Function<T, @Nullable V> unwrap, Function<V, T> wrap) {
        return new WrappedText<>(text, unwrap, wrap);
    }

    @Override
    public String expected() {
        return text instanceof ValueText<V> value
                ? value.expected()
                : "a text that " + text.getClass().getName() + " reads";
    }

    @Override
    public String toText(T value) {
        return text.toText(valueOf(value));
    }

    @Override
    public T fromText(String written) {
        V value = text.fromText(written);
        if (value == null) {
            throw Refusal.of(expected());
        }
        try {
            return wrap.apply(value);
        } catch (IllegalArgumentException mayQuoteTheText) {
            throw Refusal.of(expected() + " that its type takes");
        }
    }

    /** Whether the two hold the same value. */
    @Override
    public boolean same(T a, T b) {
        return text instanceof ValueText<V> value
                ? value.same(valueOf(a), valueOf(b))
                : valueOf(a).equals(valueOf(b));
    }

    private V valueOf(T whole) {
        V value = unwrap.apply(whole);
        if (value == null) {
            throw Refusal.toWrite("a value with null in it has no text");
        }
        return value;
    }
}
