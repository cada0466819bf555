package dev.talkbind.runtime.text;

import dev.talkbind.runtime.internal.text.Refusal;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The text of an enum constant is its name, such as {@code PRO}, or the text that it is given here; never its
 * {@code toString}. Upper and lower case differ on reading.
 *
 * @param <E> the enum
 */
public final class EnumText<E extends Enum<E>> implements ValueText<E> {

    private static final int MOST_EXPECTED = 20;

    private final E[] values;
    private final @Nullable String[] given;
    private final Map<String, E> byText = new HashMap<>();
    private final boolean clash;

    private EnumText(E[] values, @Nullable String[] given) {
        this.values = values;
        this.given = given;
        boolean twice = false;
        for (E value : values) {
            twice |= byText.put(text(value), value) != null;
        }
        this.clash = twice;
    }

    /**
     * Constants with their names as texts.
     *
     * @param values all constants, in order: the result of {@code values()}
     */
    public static <E extends Enum<E>> EnumText<E> of(E[] values) {
        for (int i = 0; i < values.length; i++) {
            if (values[i].ordinal() != i) {
                throw new IllegalArgumentException("not all constants in their order");
            }
        }
        return new EnumText<>(values.clone(), new @Nullable String[values.length]);
    }

    /** Constants with their names as texts, for an enum whose class is at hand. */
    public static <E extends Enum<E>> EnumText<E> of(Class<E> type) {
        return of(type.getEnumConstants());
    }

    /**
     * The same enum text, but one constant has a text of its own. The text may be the name of another constant, if that
     * constant is given another text too, before or after this call.
     *
     * @throws IllegalArgumentException if another constant was given this text
     */
    public EnumText<E> named(E constant, String text) {
        @Nullable String[] texts = given.clone();
        texts[constant.ordinal()] = null;
        for (String other : texts) {
            if (text.equals(other)) {
                throw twoWithOneText();
            }
        }
        texts[constant.ordinal()] = StringText.wellFormed(text);
        return new EnumText<>(values, texts);
    }

    @Override
    public String expected() {
        StringBuilder out = new StringBuilder("one of ");
        int shown = Math.min(values.length, MOST_EXPECTED);
        for (int i = 0; i < shown; i++) {
            out.append(i == 0 ? "" : ", ").append(text(values[i]));
        }
        if (shown < values.length) {
            out.append(" and ").append(values.length - shown).append(" more");
        }
        return out.toString();
    }

    @Override
    public String toText(E value) {
        refuseClash();
        return text(value);
    }

    @Override
    public E fromText(String text) {
        refuseClash();
        E value = byText.get(text);
        if (value == null) {
            throw Refusal.of(expected());
        }
        return value;
    }

    private String text(E value) {
        String text = given[value.ordinal()];
        return text == null ? value.name() : text;
    }

    /** Checked late, because a later call of {@link #named} may resolve the clash. */
    private void refuseClash() {
        if (clash) {
            throw twoWithOneText();
        }
    }

    private static IllegalArgumentException twoWithOneText() {
        return Refusal.toWrite("two constants of an enum have one text");
    }
}
