package dev.talkbind.tool.schema;

/** When the absence of a key is a problem on reading, from the weakest to the strongest. */
public enum Need {
    NEVER,
    /** If another key of its nested value is there. */
    NESTED,
    ALWAYS
}
