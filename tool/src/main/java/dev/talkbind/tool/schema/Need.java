package dev.talkbind.tool.schema;

/** When the absence of a key is a problem on reading, the weakest first. */
public enum Need {
    NEVER,
    /** Where another key of its nested value is there. */
    NESTED,
    ALWAYS
}
