package dev.talkbind.processor.check;

import java.util.EnumSet;
import java.util.Set;
import java.util.regex.Pattern;

/** Tells alphabets apart whose letters look alike; apart from {@link Characters}, so that a text in ASCII needs no table of them. */
final class Alphabets {

    private static final Pattern NO_LETTERS = Pattern.compile("\\P{L}+");
    private static final Set<Character.UnicodeScript> ALIKE =
            EnumSet.of(Character.UnicodeScript.LATIN, Character.UnicodeScript.CYRILLIC, Character.UnicodeScript.GREEK);

    private Alphabets() {}

    /** Whether no word has letters of two of them. */
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
