package dev.talkbind.runtime.text;

import dev.talkbind.runtime.internal.text.Refusal;
import dev.talkbind.runtime.internal.text.fast.KnownLocales;
import java.util.IllformedLocaleException;
import java.util.Locale;

/**
 * The text of a {@link String} that is a locale is the string itself. Only a well-formed IETF language tag is written,
 * because TalkJS accepts no other; any text can be read.
 */
public final class LocaleTagText implements ValueText<String> {

    /** The only instance: it has no state. */
    public static final LocaleTagText INSTANCE = new LocaleTagText();

    private LocaleTagText() {}

    @Override
    public String expected() {
        return LocaleText.INSTANCE.expected();
    }

    @Override
    public String toText(String value) {
        if (KnownLocales.get(value) == null && !isTag(value)) {
            String meant = value.replace('_', '-');
            String hint = isTag(meant) ? ". Did you mean \"" + meant + "\"?" : "";
            throw Refusal.toWrite("not " + expected() + hint);
        }
        return value;
    }

    private static boolean isTag(String text) {
        try {
            new Locale.Builder().setLanguageTag(text);
            return !text.isBlank();
        } catch (IllformedLocaleException quotesTheText) {
            return false;
        }
    }

    @Override
    public String fromText(String text) {
        return StringText.INSTANCE.fromText(text);
    }
}
