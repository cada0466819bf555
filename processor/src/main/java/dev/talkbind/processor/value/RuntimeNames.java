package dev.talkbind.processor.value;

import com.palantir.javapoet.ClassName;
import dev.talkbind.runtime.spi.GeneratedCode;

/** The names of the run-time types that generated code uses. */
public final class RuntimeNames {

    private static final String RUNTIME = "dev.talkbind.runtime";
    private static final String SPI = RUNTIME + ".spi";

    public static final ClassName USER = ClassName.get(RUNTIME, "User");
    public static final ClassName USER_BUILDER = USER.nestedClass("Builder");
    public static final ClassName USER_WRITER = ClassName.get(RUNTIME, "UserWriter");
    public static final ClassName USER_MAPPER = ClassName.get(RUNTIME, "UserMapper");
    public static final ClassName CUSTOM_DATA = ClassName.get(RUNTIME, "CustomData");
    public static final ClassName CUSTOM_DATA_WRITER = ClassName.get(RUNTIME, "CustomDataWriter");
    public static final ClassName USER_READER = ClassName.get(RUNTIME, "UserReader");
    public static final ClassName CUSTOM_DATA_READER = ClassName.get(RUNTIME, "CustomDataReader");
    public static final ClassName CUSTOM_DATA_UPDATER = ClassName.get(RUNTIME, "CustomDataUpdater");
    public static final ClassName CUSTOM_DATA_CONVERTER = ClassName.get(RUNTIME, "CustomDataConverter");
    public static final ClassName READ_RESULT = ClassName.get(RUNTIME, "ReadResult");
    public static final ClassName USER_KEY = ClassName.get(SPI, "UserKey");
    public static final ClassName ADDRESS_KEY = ClassName.get(SPI, "AddressKey");
    public static final ClassName FIELD_KEY = ClassName.get(SPI, "FieldKey");
    public static final ClassName MAP_KEY = ClassName.get(SPI, "MapKey");
    public static final ClassName PREFIX_KEY = ClassName.get(SPI, "PrefixKey");
    public static final ClassName NESTED_KEY = ClassName.get(SPI, "NestedKey");
    public static final ClassName TIME_KEY = ClassName.get(SPI, "TimeKey");
    public static final ClassName CUSTOM_KEYS = ClassName.get(SPI, "CustomKeys");
    public static final ClassName READ_CONTEXT = ClassName.get(SPI, "ReadContext");
    public static final ClassName WRITE_CONTEXT = ClassName.get(SPI, "WriteContext");
    public static final ClassName GENERATED_CODE = ClassName.get(SPI, "GeneratedCode");
    public static final ClassName OPTIONALS = ClassName.get(SPI, "Optionals");
    public static final ClassName ARRAY_TEXT = text("ArrayText");
    public static final ClassName ENUM_TEXT = text("EnumText");
    public static final ClassName LIST_TEXT = text("ListText");
    public static final ClassName PRIMITIVE_ARRAY_TEXT = text("PrimitiveArrayText");
    public static final ClassName SET_TEXT = text("SetText");
    public static final ClassName WRAPPED_TEXT = text("WrappedText");

    /** The run time's level that this processor writes for: the level of the run time that it was compiled with. */
    public static final int LEVEL = GeneratedCode.LEVEL;

    private RuntimeNames() {}

    public static ClassName text(String simpleName) {
        return ClassName.get(RUNTIME + ".text", simpleName);
    }
}
