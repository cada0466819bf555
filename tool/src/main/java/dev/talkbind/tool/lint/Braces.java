package dev.talkbind.tool.lint;

/** Finds the braces of a text. What was found or not found once is not looked for again, as a text may have very many. */
final class Braces {

    static final int LENGTH = 2;

    private final String text;
    private int open = -1;
    private int close = -1;

    Braces(String text) {
        this.text = text;
    }

    /** Where the braces close that open at this place, or -1 where others open before. */
    int endOf(int start) {
        int from = start + LENGTH;
        close = close >= from ? close : found("}}", from);
        open = open >= from ? open : found("{{", from);
        return close < text.length() && close <= open ? close : -1;
    }

    /** The end of the text where it is not there. */
    private int found(String braces, int from) {
        int found = text.indexOf(braces, from);
        return found < 0 ? text.length() : found;
    }
}
