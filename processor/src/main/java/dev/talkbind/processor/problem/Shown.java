package dev.talkbind.processor.problem;

/** Text as it stands in a message: on one line, with a question mark for each character that cannot be seen. */
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

    /** Neither a control character, nor the end of a line, nor half of a surrogate pair, nor what turns text around. */
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
