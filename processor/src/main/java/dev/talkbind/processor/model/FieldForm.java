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
    TOKENS;

    public boolean isAddress() {
        return this == ONE_ADDRESS || this == ADDRESS_ARRAY || this == ADDRESS_LIST || this == ADDRESS_SET;
    }

    /** Whether the property holds any keys, as a map does. */
    public boolean isOpen() {
        return this == CUSTOM_DATA || this == CUSTOM_MAP;
    }
}
