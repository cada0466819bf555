package dev.talkbind.runtime.internal.json;

/** Which characters a JSON string holds as they are, and what becomes of the others. */
final class CharKinds {
    /** Escaped in pages alone, where HTML could take it for its own; what is plain everywhere is 0. */
    static final byte PAGE = 1;

    /** Escaped everywhere, or of more than one byte. */
    static final byte ALWAYS = 2;

    /** The kind of each character up to U+00FF; all others are {@link #ALWAYS}. */
    static final byte[] KINDS = kinds();

    private static final byte[] ESCAPES = escapes();

    private CharKinds() {}

    /** The first kind that is not written as it stands, in a page or elsewhere. */
    static byte first(boolean isPage) {
        return isPage ? PAGE : ALWAYS;
    }

    /** The letter that stands for an ASCII character behind a backslash, or 0 where there is none. */
    static byte escape(char ascii) {
        return ESCAPES[ascii];
    }

    private static byte[] escapes() {
        byte[] escapes = new byte[0x80];
        String letters = "\bb\tt\nn\ff\rr\"\"\\\\";
        for (int i = 0; i < letters.length(); i += 2) {
            escapes[letters.charAt(i)] = (byte) letters.charAt(i + 1);
        }
        return escapes;
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
