package dev.talkbind.tool.form;

import java.util.regex.Pattern;

/**
 * A word of the lock file. If all of its characters are plain, it is written as it is; otherwise it is a JSON string in
 * ASCII.
 */
public final class Word {

    private static final Pattern PLAIN = Pattern.compile("[A-Za-z0-9_.$-]+");

    private Word() {}

    public static String of(String text) {
        return PLAIN.matcher(text).matches() ? text : quoted(text);
    }

    /** Writes a word as a JSON string, even if it is plain. */
    public static String quoted(String text) {
        StringBuilder word = new StringBuilder("\"");
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '"' || c == '\\') {
                word.append('\\').append(c);
            } else if (c >= ' ' && c <= '~') {
                word.append(c);
            } else {
                word.append("\\u").append(Integer.toHexString(0x10000 + c), 1, 5);
            }
        }
        return word.append('"').toString();
    }

    static boolean isPlain(char c) {
        return c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z' || c >= '0' && c <= '9' || "_.$-".indexOf(c) >= 0;
    }
}
