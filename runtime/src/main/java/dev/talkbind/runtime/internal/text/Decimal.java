package dev.talkbind.runtime.internal.text;

/**
 * The decimal forms of numbers of any size, and the bound on their length: reading long numbers takes quadratic time.
 */
public final class Decimal {

    private static final int LONGEST = 10_000;

    private Decimal() {}

    /** Returns the same text, but refuses one that could not be read back. */
    public static String bounded(String text) {
        if (text.length() > LONGEST) {
            throw Refusal.toWrite("a number of more than " + LONGEST + " characters has no text");
        }
        return text;
    }

    /** Refuses a text that is not a whole number, or that has a plus sign, leading zeros or the form {@code -0}. */
    public static void checkWhole(String text, String expected) {
        Scan in = scan(text, expected);
        if (in.skip('-') && in.peek() == '0') {
            throw in.refused();
        }
        in.wholeDigits();
        in.end(text);
    }

    /**
     * Refuses a text that is not a JSON number. Returns whether the number is 0. An exponent has at most ten digits.
     */
    public static boolean check(String text, String expected) {
        Scan in = scan(text, expected);
        in.skip('-');
        boolean zero = in.peek() == '0';
        in.wholeDigits();
        if (in.skip('.')) {
            zero &= in.zeros();
        }
        if (in.skip('e') || in.skip('E')) {
            exponent(in);
        }
        return in.end(zero);
    }

    private static void exponent(Scan in) {
        if (!in.skip('-')) {
            in.skip('+');
        }
        int count = in.digitsAhead();
        if (count < 1 || count > 10) {
            throw in.refused();
        }
        in.digits(count);
    }

    private static Scan scan(String text, String expected) {
        if (text.length() > LONGEST) {
            throw Refusal.of(expected);
        }
        return new Scan(text, expected);
    }
}
