package dev.talkbind.runtime.internal.text;

/**
 * Reads one text from left to right. The grammar of each form is in the class of that form, and larger forms use
 * smaller ones. Only ASCII digits are digits, and anything unexpected is refused.
 */
public final class Scan {

    private final String text;
    private final String expected;
    private int at;

    public Scan(String text, String expected) {
        this.text = text;
        this.expected = expected;
    }

    /** The next character, or NUL at the end. */
    public char peek() {
        return at < text.length() ? text.charAt(at) : '\0';
    }

    /** Skips a character, if it comes next. */
    public boolean skip(char expected) {
        boolean found = at < text.length() && text.charAt(at) == expected;
        if (found) {
            at++;
        }
        return found;
    }

    public void expect(char expected) {
        if (!skip(expected)) {
            throw refused();
        }
    }

    public boolean atEnd() {
        return at == text.length();
    }

    /** Refuses a text that ends here. */
    public void more() {
        if (atEnd()) {
            throw refused();
        }
    }

    /** How many digits come next. */
    public int digitsAhead() {
        return endOfDigits(at) - at;
    }

    /** Reads a number with exactly this many digits, at most 18. */
    public long digits(int count) {
        int end = at + count;
        if (end > text.length()) {
            throw refused();
        }
        long number = 0;
        for (; at < end; at++) {
            char digit = text.charAt(at);
            if (!isDigit(digit)) {
                throw refused();
            }
            number = number * 10 + (digit - '0');
        }
        return number;
    }

    /** Reads a number of two digits within bounds. */
    public int two(int min, int max) {
        if (at + 2 > text.length() || !isDigit(text.charAt(at)) || !isDigit(text.charAt(at + 1))) {
            throw refused();
        }
        int number = text.charAt(at) * 10 + text.charAt(at + 1) - '0' * 11;
        if (number < min || number > max) {
            throw refused();
        }
        at += 2;
        return number;
    }

    /** Reads nanoseconds: a dot and one to nine digits. Without a dot, it is 0. */
    public int fraction() {
        if (!skip('.')) {
            return 0;
        }
        int count = digitsAhead();
        if (count < 1 || count > 9) {
            throw refused();
        }
        int number = (int) digits(count);
        for (int i = count; i < 9; i++) {
            number *= 10;
        }
        return number;
    }

    /** Skips the digits of a whole number: 0, or digits that do not begin with 0. */
    public void wholeDigits() {
        int count = digitsAhead();
        if (count == 0 || count > 1 && peek() == '0') {
            throw refused();
        }
        at += count;
    }

    /** Skips one or more digits. Returns whether all of them are 0. */
    public boolean zeros() {
        int end = at + digitsAhead();
        if (end == at) {
            throw refused();
        }
        boolean zeros = true;
        while (at < end) {
            zeros &= text.charAt(at++) == '0';
        }
        return zeros;
    }

    /** Reads a whole number within bounds, without a plus sign, leading zeros or {@code -0}. */
    public long whole(long min, long max) {
        int start = at;
        boolean negative = skip('-');
        int count = digitsAhead();
        if (count == 0 || peek() == '0' && (negative || count > 1)) {
            throw refused();
        }
        long number = count <= 18 ? digits(count) : longest(start, at + count);
        long signed = negative && count <= 18 ? -number : number;
        if (signed < min || signed > max) {
            throw refused();
        }
        return signed;
    }

    private long longest(int start, int end) {
        at = end;
        try {
            return Long.parseLong(text, start, end, 10);
        } catch (NumberFormatException tooLarge) { // its message quotes the text
            throw refused();
        }
    }

    /**
     * Reads the whole number before a unit such as {@code D}. If another unit comes next, it is 0, and nothing is read.
     */
    public long amount(char unit) {
        int end = endOfDigits(peek() == '-' ? at + 1 : at);
        if (end == at || end == text.length() || text.charAt(end) != unit) {
            return 0;
        }
        long number = whole(Long.MIN_VALUE, Long.MAX_VALUE);
        expect(unit);
        return number;
    }

    /** Reads the text up to a character, and skips that character. */
    public String until(char end) {
        int found = text.indexOf(end, at);
        if (found < 0) {
            throw refused();
        }
        String part = text.substring(at, found);
        at = found + 1;
        return part;
    }

    /** Returns the value, if the text has been read to its end. */
    public <T> T end(T value) {
        if (!atEnd()) {
            throw refused();
        }
        return value;
    }

    public IllegalArgumentException refused() {
        return Refusal.of(expected);
    }

    private int endOfDigits(int start) {
        int end = start;
        while (end < text.length() && isDigit(text.charAt(end))) {
            end++;
        }
        return end;
    }

    private static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }
}
