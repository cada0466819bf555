package dev.talkbind.runtime.internal.json;

/** Tells which characters a JSON string contains unescaped, and how the others are escaped. */
final class CharKinds {
    /** Escaped only in pages, where HTML could interpret it. A character that is never escaped is 0. */
    static final byte PAGE = 1;

    /** Always escaped, or longer than one byte. */
    static final byte ALWAYS = 2;

    /** The kind of each character up to U+00FF; all others are {@link #ALWAYS}. */
    static final byte[] KINDS = kinds();

    private static final String SHORTLY_ESCAPED = "\b\t\n\f\r\"\\";
    private static final String LETTERS = "btnfr\"\\";

    private CharKinds() {}

    /** The lowest kind that is not written unchanged, in a page or elsewhere. */
    static byte first(boolean isPage) {
        return isPage ? PAGE : ALWAYS;
    }

    /** The letter that follows a backslash to escape a character, or 0 if there is none. */
    static byte escape(char c) {
        int position = SHORTLY_ESCAPED.indexOf(c);
        return position < 0 ? 0 : (byte) LETTERS.charAt(position);
    }

    private static byte[] kinds() {
        byte[] kinds = new byte[0x100];
        for (int c = 0; c < kinds.length; c++) {
            boolean escaped = c < ' ' || c == '"' || c == '\\';
            kinds[c] = escaped || c >= 0x80 ? ALWAYS : c == '<' || c == '>' || c == '&' ? PAGE : 0;
        }
        return kinds;
    }
}
