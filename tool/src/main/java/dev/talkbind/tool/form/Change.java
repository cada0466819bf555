package dev.talkbind.tool.form;

/** What a change of a form means for texts that are there. */
public enum Change {
    NONE(true),
    /** Each old text is read as the value that it was, and each value that was has the text that it had. */
    WIDER(true),
    /** Each old text is read as the value that it was, but some of those values are written in other texts now. */
    REWRITTEN(true),
    CONSTANTS_ADDED(true),
    CONSTANTS_REMOVED(false),
    /** One constant's text is gone and one is new: perhaps they are the same constant. */
    CONSTANT_RENAMED(false),
    /** Some old texts are read: the new form is the narrower one. */
    NARROWER(false),
    /** Old texts are read, but some as other values: data is lost silently. */
    OTHER_VALUES(false),
    /** The two forms have little or nothing in common. */
    OTHER(false),
    /** A developer's converter is on one side: nobody can tell. */
    OPAQUE(false);

    private final boolean keeps;

    Change(boolean keeps) {
        this.keeps = keeps;
    }

    /** Whether each old text is read as the value that it was. */
    public boolean keeps() {
        return keeps;
    }
}
