package dev.talkbind.processor.model;

/** How a property's type is a field of the TalkJS user. */
public enum FieldForm {
    TEXT,
    ONE_ADDRESS,
    ADDRESS_ARRAY,
    ADDRESS_LIST,
    ADDRESS_SET,
    CUSTOM_DATA,
    CUSTOM_MAP,
    CUSTOM_TYPE,
    TOKENS,
    INSTANT,
    MILLIS;

    /** Whether generated code has the field as it is, and not as one text or some addresses. */
    public boolean isMap() {
        return ordinal() >= CUSTOM_DATA.ordinal();
    }
}
