package dev.talkbind.processor.fuzz;

import java.util.List;
import java.util.Set;

/** Names of properties and classes that generated code may trip over. */
final class NamesPool {

    private static final List<String> PLAIN = List.of(
            "rating",
            "tier",
            "joinedAt",
            "plan",
            "active",
            "x",
            "city",
            "country",
            "lastSeen",
            "score",
            "level",
            "team");

    private static final List<String> GENERATED = List.of(
            "in",
            "user",
            "data",
            "stored",
            "now",
            "builder",
            "copy",
            "source",
            "INSTANCE",
            "KEYS",
            "ID",
            "NAME",
            "EMAIL",
            "PHONE",
            "CUSTOM",
            "PUSH_TOKENS",
            "make_X",
            "fill",
            "key",
            "value",
            "result",
            "map",
            "out",
            "e",
            "json",
            "entity",
            "it",
            "obj",
            "len",
            "toUser",
            "read",
            "fromUser",
            "diff",
            "keys",
            "Keys",
            "instance",
            "toCustomData",
            "applyTo",
            "user_",
            "in_",
            "KEYS_",
            "seller",
            "Seller",
            "i",
            "t");

    private static final List<String> ALIKE = List.of(
            "aB",
            "AB",
            "ab",
            "a_B",
            "A_B",
            "a_b",
            "aB_",
            "last_Seen",
            "LAST_SEEN",
            "LastSeen",
            "lastseen",
            "last_seen",
            "uRL",
            "URL",
            "url",
            "xAxis",
            "XAxis");

    private static final List<String> ODD = List.of(
            "class_",
            "int_",
            "record",
            "var",
            "yield",
            "sealed",
            "permits",
            "module",
            "open",
            "when",
            "_1",
            "__",
            "$",
            "$$",
            "a$b",
            "$L",
            "$T",
            "java",
            "dev",
            "com",
            "org",
            "lang",
            "Optional",
            "Optionals",
            "User",
            "ReadContext",
            "FieldKey",
            "CustomKeys",
            "String",
            "Exception",
            "WriteContext",
            "refused",
            "out",
            "EnumText",
            "Tier",
            "TIER",
            "CustomData",
            "UserProperty",
            "Override",
            "password",
            "token",
            "getX",
            "isX",
            "setX",
            "issue",
            "gettysburg",
            "settle",
            "isActive",
            "build");

    private static final List<String> UNICODE = List.of(
            "größe",
            "имя",
            "年齢",
            "ß",
            "ŉ",
            "ıI",
            "İ",
            "ǆ",
            "ﬁ",
            "\uD801\uDC28x",
            "\uD835\uDCB3",
            "ª",
            "é",
            "e\u0301",
            "ẖ",
            "straße",
            "STRASSE");

    /** Methods of Object: a field may be called so, an accessor may not. */
    private static final List<String> OBJECT =
            List.of("hashCode", "toString", "getClass", "wait", "notify", "clone", "finalize", "Class");

    private static final List<String> CLASSES = List.of(
            "Seller",
            "Seller",
            "Seller",
            "User",
            "CustomData",
            "Optional",
            "ReadContext",
            "Boolean",
            "Double",
            "Character",
            "Object",
            "String",
            "Override",
            "Größe",
            "人",
            "seller",
            "S$ller",
            "TIER",
            "Class",
            "IN",
            "Data",
            "Builder",
            "UserMapper",
            "\uD801\uDC00x",
            "UserProperty",
            "List");

    private NamesPool() {}

    static String property(Dice dice, boolean hasAccessor) {
        int which = dice.upTo(hasAccessor ? 95 : 99);
        return dice.one(
                which < 40
                        ? PLAIN
                        : which < 60
                                ? GENERATED
                                : which < 72 ? ALIKE : which < 86 ? ODD : which < 96 ? UNICODE : OBJECT);
    }

    static boolean isOfObject(String name) {
        return Set.copyOf(OBJECT).contains(name);
    }

    static String type(Dice dice) {
        return dice.one(CLASSES);
    }
}
