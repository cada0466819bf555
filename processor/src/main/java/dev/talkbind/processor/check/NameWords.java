package dev.talkbind.processor.check;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/** The words of a name in camel case, or with _, - or the like between them: {@code apiKey} and {@code api_key} have two. */
record NameWords(List<String> words) {

    static NameWords of(String name) {
        String[] parts = name.split("[^\\p{L}]+|(?<=\\p{Ll})(?=\\p{Lu})|(?<=\\p{Lu})(?=\\p{Lu}\\p{Ll})");
        return new NameWords(Arrays.stream(parts)
                .map(part -> part.toLowerCase(Locale.ROOT))
                .filter(part -> !part.isEmpty())
                .toList());
    }

    /** Whether these words are among them, one after the other, or written as one. */
    boolean have(String phrase) {
        List<String> wanted = List.of(phrase.split(" "));
        for (int i = 0; i + wanted.size() <= words.size(); i++) {
            if (words.subList(i, i + wanted.size()).equals(wanted)) {
                return true;
            }
        }
        return words.contains(String.join("", wanted)) || words.contains(String.join("", wanted) + "s");
    }

    /** Whether these words are the last. */
    boolean endIn(String phrase) {
        List<String> wanted = List.of(phrase.split(" "));
        int rest = words.size() - wanted.size();
        boolean asWords = rest >= 0 && words.subList(rest, words.size()).equals(wanted);
        boolean asOne = !words.isEmpty() && words.get(words.size() - 1).equals(String.join("", wanted));
        return asWords || asOne;
    }
}
