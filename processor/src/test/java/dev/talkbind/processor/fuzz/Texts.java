package dev.talkbind.processor.fuzz;

import java.util.List;

/** Texts that have broken generators before, and how a developer may write them in Java. */
final class Texts {

    /** Fit for a key, if not for a template. */
    static final List<String> NASTY = List.of(
            "a\"b",
            "back\\slash",
            "\\u0022",
            "\\",
            "\\\\u000a",
            "\"); System.exit(0); //",
            "*/ static { System.exit(0); } /*",
            "line\u2028separator\u2029",
            "next\u0085line".replace("\u0085", ""),
            "$L $T $S $$ %s {0}",
            "\uE000\uE001\uE002",
            "a.b.c",
            "constructor",
            "größe",
            "e\u0301",
            "\uD83D\uDE00",
            "'single'",
            "</script><script>",
            "\u202Ertl",
            "a b",
            "\uFEFFbom",
            "{@link Object} <b> @see",
            "class");

    /** Not fit for a key. */
    static final List<String> BAD_KEYS = List.of(
            "", " ", "\u2003", "__proto__", "a\nb", "\r", "\t", "nul\0", "\uD800", "x\uDC00", "\u007F", "\u0085");

    private Texts() {}

    /** A text that may stand anywhere a text is taken, printable or not. */
    static String any(Dice dice) {
        return dice.chance(70)
                ? dice.one(NASTY)
                : dice.one("", " ", "tab\tline\nreturn\r", "nul\0", "\u0085", "\u007F");
    }

    /** The literal, with what is not ASCII either as it is or escaped. */
    static String literal(String text, Dice dice) {
        boolean raw = dice.chance(50);
        StringBuilder literal = new StringBuilder("\"");
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '"' || c == '\\') {
                literal.append('\\').append(c);
            } else if (c < ' ') {
                literal.append('\\').append(Integer.toOctalString(01000 + c).substring(1));
            } else if (c < 127 || (raw && c >= 0xA0 && !Character.isSurrogate(c))) {
                literal.append(c);
            } else {
                literal.append(String.format("\\u%04x", (int) c));
            }
        }
        return literal.append('"').toString();
    }

    static String literal(String text) {
        return literal(text, new Dice(0));
    }
}
