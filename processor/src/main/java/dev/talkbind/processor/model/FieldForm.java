package dev.talkbind.processor.model;

/** How a property's type fits a field of the TalkJS user. */
public enum FieldForm {
    TEXT,
    ONE_ADDRESS,
    ADDRESS_ARRAY,
    ADDRESS_LIST,
    ADDRESS_SET,
    INSTANT,
    MILLIS,
    CUSTOM_DATA,
    CUSTOM_MAP,
    TOKENS;

    /** Whether the field is a map, and not one text, addresses or a time. */
    public boolean isMap() {
        return ordinal() >= CUSTOM_DATA.ordinal();
    }
}
