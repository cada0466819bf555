package dev.talkbind.processor.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * The words of a name in camel case, or with _, - or similar characters between them: {@code apiKey} and
 * {@code api_key} have two words.
 */
record NameWords(List<String> words) {

    static NameWords of(String name) {
        List<String> words = new ArrayList<>();
        int start = 0;
        for (int end = 1; end <= name.length(); end++) {
            if (end == name.length() || isBetweenWords(name, end)) {
                if (isLetter(name.charAt(start))) {
                    words.add(name.substring(start, end).toLowerCase(Locale.ROOT));
                }
                start = end;
            }
        }
        return new NameWords(words);
    }

    private static boolean isBetweenWords(String name, int at) {
        char before = name.charAt(at - 1);
        char after = name.charAt(at);
        boolean isLast = at + 1 == name.length();
        return isLetter(before) != isLetter(after)
                || (Character.isLowerCase(before) && Character.isUpperCase(after))
                || (Character.isUpperCase(before)
                        && Character.isUpperCase(after)
                        && !isLast
                        && Character.isLowerCase(name.charAt(at + 1)));
    }

    /** Characters beyond 16 bits count as letters, whatever they are. */
    private static boolean isLetter(char c) {
        return Character.isLetter(c) || Character.isSurrogate(c);
    }

    /** Whether the name has these words, one after another, or written as one word. */
    boolean have(String phrase) {
        List<String> wanted = List.of(phrase.split(" ", -1));
        for (int i = 0; i + wanted.size() <= words.size(); i++) {
            if (words.subList(i, i + wanted.size()).equals(wanted)) {
                return true;
            }
        }
        return words.contains(String.join("", wanted)) || words.contains(String.join("", wanted) + "s");
    }

    /** Whether the name ends with these words. */
    boolean endIn(String phrase) {
        List<String> wanted = List.of(phrase.split(" ", -1));
        int rest = words.size() - wanted.size();
        boolean asWords = rest >= 0 && words.subList(rest, words.size()).equals(wanted);
        boolean asOne = !words.isEmpty() && words.get(words.size() - 1).equals(String.join("", wanted));
        return asWords || asOne;
    }
}
