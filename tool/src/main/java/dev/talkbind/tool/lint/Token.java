package dev.talkbind.tool.lint;

/**
 * A word or a sign of an expression.
 *
 * @param text the word or sign; for a string, the text between the quotes
 * @param isGlued whether there is no blank before it
 */
record Token(Kind kind, String text, boolean isGlued) {

    /** The kinds of tokens. */
    enum Kind {
        NAME,
        STRING,
        NUMBER,
        SIGN,
        END
    }

    boolean is(String sign) {
        return (kind == Kind.SIGN || kind == Kind.NAME) && text.equals(sign);
    }
}
