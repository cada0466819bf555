package dev.talkbind.runtime.text;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * Locales that were read before: a service meets a few again and again, and the JDK looks long for each. There is one place for
 * all tags of like hash, and the latest has it; no lock is needed, since a thread finds there a whole entry or none.
 */
final class KnownLocales {
    private static final @Nullable Known[] KNOWN = new Known[0x40];

    private KnownLocales() {}

    private record Known(String tag, Locale locale) {}

    /** The locale of a tag that is known to be one. */
    static Locale of(String tag) {
        int hash = tag.hashCode();
        int place = (hash ^ hash >>> 5) & KNOWN.length - 1;
        Known known = KNOWN[place];
        if (known == null || !known.tag.equals(tag)) {
            known = new Known(tag, Locale.forLanguageTag(tag));
            KNOWN[place] = known;
        }
        return known.locale;
    }
}
