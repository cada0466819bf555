package dev.talkbind.processor.check;

import java.util.EnumSet;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Tells alphabets with similar letters apart. It is separate from {@link Characters}, so that its table is not loaded
 * for ASCII texts.
 */
final class Alphabets {

    private static final Pattern NO_LETTERS = Pattern.compile("\\P{L}+");
    private static final Set<Character.UnicodeScript> ALIKE =
            EnumSet.of(Character.UnicodeScript.LATIN, Character.UnicodeScript.CYRILLIC, Character.UnicodeScript.GREEK);

    private Alphabets() {}

    /** Whether no word mixes letters of two alphabets. */
    static boolean areUnmixed(String text) {
        return NO_LETTERS.splitAsStream(text).allMatch(word -> count(word) <= 1);
    }

    private static long count(String word) {
        return word.codePoints()
                .mapToObj(Character.UnicodeScript::of)
                .filter(ALIKE::contains)
                .distinct()
                .count();
    }
}
