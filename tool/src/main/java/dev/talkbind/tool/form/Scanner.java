package dev.talkbind.tool.form;

/** Reads a line of the lock file from left to right. Columns count from 1. */
public final class Scanner {

    private static final int UNICODE = 4;

    private final String line;
    private int at;

    public Scanner(String line) {
        this.line = line;
    }

    public boolean isAtEnd() {
        return at == line.length();
    }

    public int column() {
        return at + 1;
    }

    /** Whether this text comes next. If it does, it is read. */
    public boolean takes(String text) {
        boolean isNext = line.startsWith(text, at);
        at += isNext ? text.length() : 0;
        return isNext;
    }

    /**
     * Reads this text.
     *
     * @throws IllegalArgumentException if another text comes next
     */
    public void expect(String text) {
        if (!takes(text)) {
            throw wrong(text.isBlank() ? "a space" : text);
        }
    }

    /** The rest of the line. */
    public String rest() {
        String rest = line.substring(at);
        at = line.length();
        return rest;
    }

    /** The text before this character. */
    public String until(char end) {
        int stop = line.indexOf(end, at);
        if (stop <= at) {
            throw wrong("a name");
        }
        String before = line.substring(at, stop);
        at = stop;
        return before;
    }

    /** Reads a plain word or a JSON string. */
    public String word() {
        return takes("\"") ? string() : plain();
    }

    /** Reads a word that is not quoted. */
    public String plain() {
        int start = at;
        while (at < line.length() && Word.isPlain(line.charAt(at))) {
            at++;
        }
        if (start == at) {
            throw wrong("a word");
        }
        return line.substring(start, at);
    }

    private String string() {
        StringBuilder text = new StringBuilder();
        while (!takes("\"")) {
            if (isAtEnd()) {
                throw wrong("a closing quote");
            }
            char c = line.charAt(at++);
            text.append(c == '\\' ? escape() : c);
        }
        return text.toString();
    }

    private char escape() {
        if (isAtEnd()) {
            throw wrong("a character");
        }
        char c = line.charAt(at++);
        if (c == '"' || c == '\\') {
            return c;
        }
        if (c != 'u' || at + UNICODE > line.length()) {
            throw wrong("an escape");
        }
        String digits = line.substring(at, at + UNICODE);
        if (!digits.matches("[0-9a-fA-F]{4}")) {
            throw wrong("four hexadecimal digits");
        }
        at += UNICODE;
        return (char) Integer.parseInt(digits, 16);
    }

    public IllegalArgumentException wrong(String expected) {
        return new IllegalArgumentException("not " + expected);
    }
}
