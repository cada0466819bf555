package dev.talkbind.processor.value;

/**
 * Writes a developer's text as a Java string literal. Everything except printable ASCII is escaped, so the literal
 * means the same in every encoding, and neither a line separator nor a backslash can end it.
 */
public final class Literals {

    private Literals() {}

    public static String of(String text) {
        StringBuilder literal = new StringBuilder(text.length() + 2).append('"');
        for (int i = 0; i < text.length(); i++) {
            append(text.charAt(i), literal);
        }
        return literal.append('"').toString();
    }

    private static void append(char c, StringBuilder literal) {
        switch (c) {
            case '"' -> literal.append("\\\"");
            case '\\' -> literal.append("\\\\");
            case '\n' -> literal.append("\\n");
            case '\r' -> literal.append("\\r");
            case '\t' -> literal.append("\\t");
            default -> literal.append(c >= ' ' && c <= '~' ? String.valueOf(c) : escape(c));
        }
    }

    /** Below a space it is an octal escape, because a Unicode escape would be translated before the literal is read. */
    private static String escape(char c) {
        return c < ' ' ? "\\" + Integer.toOctalString(c + 01000).substring(1) : Escapes.of(c);
    }
}
