package dev.talkbind.tool.form;

/** What a change of form means for existing texts. */
public enum Change {
    NONE(true),
    /** Each old text is still read as the same value, and each of these values keeps its text. */
    WIDER(true),
    /** Each old text is still read as the same value, but some of these values are now written as other texts. */
    REWRITTEN(true),
    CONSTANTS_ADDED(true),
    CONSTANTS_REMOVED(false),
    /** One constant's text has disappeared and a new one has appeared: perhaps it is the same constant. */
    CONSTANT_RENAMED(false),
    /** Only some old texts can be read: the new form is narrower. */
    NARROWER(false),
    /** Old texts can be read, but some of them as other values: data is lost silently. */
    OTHER_VALUES(false),
    /** The two forms have little or nothing in common. */
    OTHER(false),
    /** One of the two is a developer's converter, so nobody can tell. */
    OPAQUE(false);

    private final boolean keeps;

    Change(boolean keeps) {
        this.keeps = keeps;
    }

    /** Whether each old text is still read as the same value. */
    public boolean keeps() {
        return keeps;
    }
}
