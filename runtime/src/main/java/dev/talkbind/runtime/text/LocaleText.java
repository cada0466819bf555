package dev.talkbind.runtime.text;

import java.util.IllformedLocaleException;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * The text of a {@link Locale} is its IETF language tag, such as {@code en-US}, which TalkJS wants too. A locale
 * without a language, or one that its tag does not say in full, is not written. Upper and lower case are read alike;
 * tags that stand for another one, such as {@code iw} for {@code he}, are refused.
 */
public final class LocaleText implements ValueText<Locale> {

    /** The only one: it has no state. */
    public static final LocaleText INSTANCE = new LocaleText();

    private LocaleText() {}

    @Override
    public String expected() {
        return "an IETF language tag such as en-US";
    }

    @Override
    public String toText(Locale value) {
        String tag = value.toLanguageTag();
        if (!isPlain(tag, value) && (value.getLanguage().isEmpty() || !value.equals(find(tag)))) {
            throw new IllegalArgumentException("a locale that no IETF language tag stands for has no text");
        }
        return tag;
    }

    @Override
    public Locale fromText(String text) {
        if (isPlain(text)) {
            return KnownLocales.of(text);
        }
        Locale value = find(text);
        if (value == null || value.getLanguage().isEmpty()) {
            throw Refusal.of(this);
        }
        return value;
    }

    /** Whether the tag says all of a locale that has but a language, and a country if any. */
    private static boolean isPlain(String tag, Locale value) {
        int parts = value.getCountry().isEmpty() ? 2 : 5;
        return tag.length() == parts && isPlain(tag) && value.getVariant().isEmpty();
    }

    /** Whether a tag is two letters such as {@code en}, or {@code en-US}, and none that stands for another one. */
    private static boolean isPlain(String tag) {
        int length = tag.length();
        boolean plain = length == 2 || length == 5 && tag.charAt(2) == '-' && isUpper(tag, 3) && isUpper(tag, 4);
        return plain && isLower(tag, 0) && isLower(tag, 1) && !isRenamed(tag.charAt(0), tag.charAt(1));
    }

    /** {@code iw}, {@code in} and {@code ji}, and what they are called now. */
    private static boolean isRenamed(char first, char second) {
        return switch (first) {
            case 'h' -> second == 'e';
            case 'i' -> second == 'w' || second == 'n' || second == 'd';
            case 'j', 'y' -> second == 'i';
            default -> false;
        };
    }

    private static boolean isLower(String tag, int at) {
        return tag.charAt(at) >= 'a' && tag.charAt(at) <= 'z';
    }

    private static boolean isUpper(String tag, int at) {
        return tag.charAt(at) >= 'A' && tag.charAt(at) <= 'Z';
    }

    private static @Nullable Locale find(String tag) {
        try {
            Locale locale = new Locale.Builder().setLanguageTag(tag).build();
            return locale.toLanguageTag().equalsIgnoreCase(tag) ? locale : null; // else a part was dropped or replaced
        } catch (IllformedLocaleException quotesTheText) {
            return null;
        }
    }
}
