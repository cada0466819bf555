package dev.talkbind.processor.value;

import com.palantir.javapoet.ClassName;

/** The names of the run-time types that generated code mentions. */
public final class RuntimeNames {

    private static final String RUNTIME = "dev.talkbind.runtime";

    public static final ClassName USER = ClassName.get(RUNTIME, "User");
    public static final ClassName USER_BUILDER = USER.nestedClass("Builder");
    public static final ClassName USER_WRITER = ClassName.get(RUNTIME, "UserWriter");
    public static final ClassName USER_MAPPER = ClassName.get(RUNTIME, "UserMapper");
    public static final ClassName USER_KEY = ClassName.get(RUNTIME, "UserKey");
    public static final ClassName ADDRESS_KEY = ClassName.get(RUNTIME, "AddressKey");
    public static final ClassName CUSTOM_DATA = ClassName.get(RUNTIME, "CustomData");
    public static final ClassName CUSTOM_DATA_BUILDER = CUSTOM_DATA.nestedClass("Builder");
    public static final ClassName CUSTOM_KEY = ClassName.get(RUNTIME, "CustomKey");
    public static final ClassName CUSTOM_KEYS = ClassName.get(RUNTIME, "CustomKeys");
    public static final ClassName CUSTOM_DATA_WRITER = ClassName.get(RUNTIME, "CustomDataWriter");
    public static final ClassName CUSTOM_DATA_UPDATER = ClassName.get(RUNTIME, "CustomDataUpdater");
    public static final ClassName CUSTOM_DATA_CONVERTER = ClassName.get(RUNTIME, "CustomDataConverter");
    public static final ClassName READING = ClassName.get(RUNTIME, "Reading");
    public static final ClassName READ_RESULT = ClassName.get(RUNTIME, "ReadResult");
    public static final ClassName OPTIONALS = text("Optionals");
    public static final ClassName ENUM_TEXT = text("EnumText");
    public static final ClassName LIST_TEXT = text("ListText");
    public static final ClassName SET_TEXT = text("SetText");

    private RuntimeNames() {}

    public static ClassName text(String simpleName) {
        return ClassName.get(RUNTIME + ".text", simpleName);
    }
}
