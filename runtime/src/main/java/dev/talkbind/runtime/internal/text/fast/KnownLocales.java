package dev.talkbind.runtime.internal.text.fast;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * Locales that were read or written before: a service meets a few again and again, and the JDK takes long to make each. There is one place for
 * all tags of like hash, and the latest has it; no lock is needed, since a thread finds there a whole entry or none.
 */
public final class KnownLocales {
    private static final int SPREAD = 0x9E3779B9; // odd, so that it carries the low bits of a hash to the high ones
    private static final int PLACES = 8; // as a power of two

    private static final @Nullable Known[] KNOWN = new Known[1 << PLACES];

    private KnownLocales() {}

    private record Known(String tag, Locale locale) {}

    /** The locale of a tag that was read or written before, or null. */
    public static @Nullable Locale get(String tag) {
        Known known = KNOWN[place(tag)];
        return known != null && known.tag.equals(tag) ? known.locale : null;
    }

    public static Locale add(String tag, Locale locale) {
        KNOWN[place(tag)] = new Known(tag, locale);
        return locale;
    }

    private static int place(String tag) {
        return tag.hashCode() * SPREAD >>> Integer.SIZE - PLACES;
    }
}
