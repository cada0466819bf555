package dev.talkbind.tool.lint;

/**
 * A word or sign of an expression.
 *
 * @param text what it is; of a string, what stands between the quotes
 * @param isGlued whether no blank stands before it
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
