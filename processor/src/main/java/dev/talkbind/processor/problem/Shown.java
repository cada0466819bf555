package dev.talkbind.processor.problem;

/** Text for a message: on one line, with a question mark for each character that cannot be seen. */
public final class Shown {

    private Shown() {}

    public static String of(String text) {
        StringBuilder shown = new StringBuilder(text.length());
        for (int at = 0; at < text.length(); ) {
            int c = text.codePointAt(at);
            shown.appendCodePoint(isSeen(c) ? c : '?');
            at += Character.charCount(c);
        }
        return shown.toString();
    }

    /**
     * Whether a character can be shown: it is not a control character, a line end, half a surrogate pair or a change of
     * the text's direction.
     */
    public static boolean isSeen(int c) {
        return switch (Character.getType(c)) {
            case Character.CONTROL,
                    Character.FORMAT,
                    Character.SURROGATE,
                    Character.LINE_SEPARATOR,
                    Character.PARAGRAPH_SEPARATOR -> false;
            default -> true;
        };
    }
}
