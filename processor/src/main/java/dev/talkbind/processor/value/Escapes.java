package dev.talkbind.processor.value;

/**
 * Java's Unicode escapes. The compiler reads them before everything else, in names and comments as well as in literals.
 */
public final class Escapes {

    private Escapes() {}

    /** The source in pure ASCII, with the same meaning, so that it is the same in every encoding. */
    public static String ascii(String source) {
        if (isAscii(source)) {
            return source;
        }
        StringBuilder ascii = new StringBuilder(source.length());
        for (int i = 0; i < source.length(); i++) {
            char c = source.charAt(i);
            if (c < 128) {
                ascii.append(c);
            } else {
                ascii.append(of(c));
            }
        }
        return ascii.toString();
    }

    private static boolean isAscii(String source) {
        for (int i = 0; i < source.length(); i++) {
            if (source.charAt(i) >= 128) {
                return false;
            }
        }
        return true;
    }

    static String of(char c) {
        return "\\u" + Integer.toHexString(0x10000 + c).substring(1);
    }
}
