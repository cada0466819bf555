package dev.talkbind.processor.value;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;

/** The form of a list's text, a JSON array of strings: just enough of a reader to check a default while compiling. */
final class JsonTexts {

    private final String json;
    private int at;

    private JsonTexts(String json) {
        this.json = json;
    }

    static TextForm form(TextForm element, boolean distinct) {
        return new TextForm(
                "a JSON array of " + (distinct ? "different " : "") + "strings, each " + element.expected(),
                "[]",
                text -> new JsonTexts(text)
                        .read()
                        .flatMap(texts -> values(texts, element))
                        .filter(values -> !distinct || new HashSet<>(values).size() == values.size())
                        .map(values -> values));
    }

    /** The values of all the texts, or none where one of them stands for no value. */
    private static Optional<List<Object>> values(List<String> texts, TextForm element) {
        List<Object> values = new ArrayList<>();
        texts.forEach(text -> element.read().apply(text).ifPresent(values::add));
        return values.size() == texts.size() ? Optional.of(values) : Optional.empty();
    }

    private Optional<List<String>> read() {
        List<String> texts = new ArrayList<>();
        if (!take('[')) {
            return Optional.empty();
        }
        if (!take(']')) {
            do {
                Optional<String> text = string();
                if (text.isEmpty()) {
                    return Optional.empty();
                }
                texts.add(text.get());
            } while (take(','));
            if (!take(']')) {
                return Optional.empty();
            }
        }
        skipBlanks();
        return at == json.length() ? Optional.of(texts) : Optional.empty();
    }

    private Optional<String> string() {
        if (!take('"')) {
            return Optional.empty();
        }
        StringBuilder text = new StringBuilder();
        while (at < json.length() && json.charAt(at) != '"') {
            int c = character();
            if (c < 0) {
                return Optional.empty();
            }
            text.append((char) c);
        }
        return at++ < json.length() ? Optional.of(text.toString()) : Optional.empty();
    }

    /** The next character of a string, or -1 where there is none. */
    private int character() {
        char c = json.charAt(at++);
        if (c != '\\') {
            return c < ' ' ? -1 : c;
        }
        if (at == json.length()) {
            return -1;
        }
        char escape = json.charAt(at++);
        int simple = "\"\\/bfnrt".indexOf(escape);
        return simple >= 0 ? "\"\\/\b\f\n\r\t".charAt(simple) : escape == 'u' ? hex() : -1;
    }

    private int hex() {
        int c = 0;
        for (int end = at + 4; at < end; at++) {
            int digit = at < json.length() && json.charAt(at) < 128 ? Character.digit(json.charAt(at), 16) : -1;
            if (digit < 0) {
                return -1;
            }
            c = c * 16 + digit;
        }
        return c;
    }

    private boolean take(char expected) {
        skipBlanks();
        boolean there = at < json.length() && json.charAt(at) == expected;
        at += there ? 1 : 0;
        return there;
    }

    private void skipBlanks() {
        while (at < json.length() && " \t\n\r".indexOf(json.charAt(at)) >= 0) {
            at++;
        }
    }
}
