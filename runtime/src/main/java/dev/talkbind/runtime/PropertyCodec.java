package dev.talkbind.runtime;

import dev.talkbind.annotations.TextConverter;
import dev.talkbind.runtime.ReadProblem.Code;
import dev.talkbind.runtime.internal.text.Refusal;
import dev.talkbind.runtime.text.ValueText;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Converts one property to text in a TalkJS user, and back. It names the property in every message, and never shows a
 * value. Immutable.
 *
 * @param <T> the type of the property
 */
public abstract class PropertyCodec<T> {
    private final String property;
    private final String place;
    private final TextConverter<T> text;

    /**
     * A codec.
     *
     * @param property the property that messages name, such as {@code Seller.tier}
     * @param place where the text is in the user, such as {@code custom.tier}
     * @param text writes and reads the text
     */
    protected PropertyCodec(String property, String place, TextConverter<T> text) {
        this.property = property;
        this.place = place;
        this.text = text;
    }

    /** The property that messages name: {@code Seller.tier}. */
    public final String property() {
        return property;
    }

    /** Where the text is in the user: {@code custom.tier}. */
    public final String place() {
        return place;
    }

    /** How the value becomes text, and back. */
    public final TextConverter<T> text() {
        return text;
    }

    /**
     * The value's text.
     *
     * @throws InvalidUserException if the value has no text; the message names the property
     */
    public final String toText(T value) {
        String written;
        try {
            written = text.toText(value);
        } catch (Refusal refusal) {
            throw refusal(refusal.reason());
        } catch (Exception | AssertionError | StackOverflowError fault) {
            String giver = isOurs() ? "its type or the converter of it" : name();
            throw new InvalidUserException(property + ": " + giver + " gives no text for " + place, fault);
        }
        if (written == null) {
            throw refusal(name() + " gives null for " + place);
        }
        return written;
    }

    /**
     * The value of a text, or the problem if the text does not stand for a value. It throws nothing, whatever the
     * converter does.
     */
    public final ReadResult<T> fromText(String written) {
        try {
            T value = text.fromText(written);
            return value == null ? failure(Code.MALFORMED, written) : ReadResult.of(value);
        } catch (Refusal refusal) {
            return failure(Code.MALFORMED, written, refusal.expected(expected()));
        } catch (IllegalArgumentException refusal) {
            return failure(Code.MALFORMED, written);
        } catch (Exception | AssertionError | StackOverflowError fault) {
            String thrown = fault.getClass().getName();
            String expected = isOurs()
                    ? "read: its type or the converter of it throws " + thrown
                    : "read by " + name() + ", which throws " + thrown;
            return ReadResult.failure(title(), problem(Code.REFUSED, written, expected), fault);
        }
    }

    /** Whether two texts stand for the same value, so that the second need not be sent. */
    public final boolean isSame(String before, String after) {
        if (before.equals(after)) {
            return true;
        }
        ReadResult<T> old = fromText(before);
        ReadResult<T> now = fromText(after);
        return old.isOk() && now.isOk() && isEqual(old.value(), now.value());
    }

    private boolean isEqual(T before, T after) {
        return text instanceof ValueText<T> value ? value.same(before, after) : before.equals(after);
    }

    /** What a text has to be, in words that complete "not …". */
    final String expected() {
        return text instanceof ValueText<T> value ? value.expected() : "a text that " + name() + " reads";
    }

    /**
     * A read that failed on this property.
     *
     * @param read the text that was read; null if there was none
     */
    public final <R extends @Nullable Object> ReadResult<R> failure(Code code, @Nullable String read) {
        return failure(code, read, expected());
    }

    /** A read that failed on this property, if the converter's own words say too little. They complete "not …". */
    protected final <R extends @Nullable Object> ReadResult<R> failure(
            Code code, @Nullable String read, String expected) {
        return ReadResult.failure(title(), List.of(problem(code, read, expected)));
    }

    private ReadProblem problem(Code code, @Nullable String read, String expected) {
        return new ReadProblem(place, read == null ? null : length(read), expected, property, code);
    }

    private String title() {
        return property + " cannot be read from " + place;
    }

    /** An exception that names the property. */
    protected final InvalidUserException refusal(String fault) {
        return new InvalidUserException(property + ": " + fault);
    }

    private static String length(String text) {
        return text.length() == 1 ? "1 character" : text.length() + " characters";
    }

    /** Whether the converter is one of the run time's own, which throw only what user code inside them throws. */
    private boolean isOurs() {
        return text.getClass().getPackage().equals(ValueText.class.getPackage());
    }

    private String name() {
        return text.getClass().getName();
    }
}
