package dev.talkbind.runtime.text;

import dev.talkbind.runtime.internal.text.Refusal;
import dev.talkbind.runtime.internal.text.fast.KnownLocales;
import java.util.IllformedLocaleException;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * The text of a {@link Locale} is its IETF language tag, such as {@code en-US}, which is also what TalkJS wants. A
 * locale is not written if it has no language, or if its tag does not describe it fully. Upper and lower case do not
 * matter on reading. A tag that stands for another tag, such as {@code iw} for {@code he}, is refused.
 */
public final class LocaleText implements ValueText<Locale> {

    /** The only instance: it has no state. */
    public static final LocaleText INSTANCE = new LocaleText();

    private LocaleText() {}

    @Override
    public String expected() {
        return "an IETF language tag such as en-US";
    }

    @Override
    public String toText(Locale value) {
        String tag = value.toLanguageTag();
        if (!value.equals(find(tag))) {
            throw Refusal.toWrite("a locale that no IETF language tag stands for has no text");
        }
        return tag;
    }

    @Override
    public Locale fromText(String text) {
        Locale value = find(text);
        if (value == null) {
            throw Refusal.of(expected());
        }
        return value;
    }

    private static @Nullable Locale find(String tag) {
        Locale known = KnownLocales.get(tag);
        return known == null ? make(tag) : known;
    }

    private static @Nullable Locale make(String tag) {
        try {
            Locale locale = new Locale.Builder().setLanguageTag(tag).build();
            boolean isWhole = locale.toLanguageTag().equalsIgnoreCase(tag); // otherwise a part was dropped or replaced
            return isWhole && !locale.getLanguage().isEmpty() ? KnownLocales.add(tag, locale) : null;
        } catch (IllformedLocaleException quotesTheText) {
            return null;
        }
    }
}
