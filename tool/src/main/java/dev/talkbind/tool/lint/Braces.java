package dev.talkbind.tool.lint;

/** Finds the braces of a text. Each search is done only once, because a text may have very many braces. */
final class Braces {

    static final int LENGTH = 2;

    private final String text;
    private int open = -1;
    private int close = -1;

    Braces(String text) {
        this.text = text;
    }

    /** The end of the braces that open at this place, or -1 if other braces open before the end. */
    int endOf(int start) {
        int from = start + LENGTH;
        close = close >= from ? close : found("}}", from);
        open = open >= from ? open : found("{{", from);
        return close < text.length() && close <= open ? close : -1;
    }

    /** The position of the braces, or the end of the text if there are none. */
    private int found(String braces, int from) {
        int found = text.indexOf(braces, from);
        return found < 0 ? text.length() : found;
    }
}
