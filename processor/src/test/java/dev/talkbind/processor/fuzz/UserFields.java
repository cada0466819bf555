package dev.talkbind.processor.fuzz;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The properties of a model that are fields of the TalkJS user. */
final class UserFields {

    private static final String USER_FIELD =
            "@dev.talkbind.annotations.UserField(dev.talkbind.annotations.UserProperty.";
    private static final String STRING = "java.lang.String";
    private static final Type TEXT = Type.of(STRING, List.of("\"An n\\u2028\\\"\"", "\"x\""));
    private static final Type OPTIONAL_TEXT =
            Type.of("java.util.Optional<java.lang.String>", List.of("java.util.Optional.of(\"\\\\x\")"));
    private static final List<Type> ADDRESSES = List.of(
            Type.of(STRING, List.of("\"a@b.example\"")),
            OPTIONAL_TEXT,
            Type.of("java.lang.String[]", List.of("new java.lang.String[] {\"a\", \"b\"}", "new java.lang.String[0]")),
            Type.of(
                    "java.util.List<java.lang.String>",
                    List.of("java.util.List.of(\"a\", \"b\")", "java.util.List.of()")),
            Type.of("java.util.Set<java.lang.String>", List.of("java.util.Set.of(\"a\", \"b\")")),
            Type.of(
                    "java.util.Optional<java.util.List<java.lang.String>>",
                    List.of("java.util.Optional.of(java.util.List.of(\"a\"))")));
    private static final List<Type> IDS = List.of(
            Type.of(STRING, List.of("\"a/b \\\"\\u2028\\\\\"", "\"7\"")),
            Type.of("long", List.of("7L")),
            Type.of("java.lang.Long", List.of("-7L")),
            Type.of("int", List.of("0")),
            Type.of("java.util.UUID", List.of("new java.util.UUID(0, 0)")),
            Type.of("java.math.BigInteger", List.of("java.math.BigInteger.TEN")),
            Type.of("java.util.Optional<java.lang.Integer>", List.of("java.util.Optional.of(7)")),
            Type.of("java.util.OptionalLong", List.of("java.util.OptionalLong.of(7L)")),
            Type.of("java.time.LocalDate", List.of("java.time.LocalDate.MIN")),
            Type.of("byte[]", List.of("new byte[] {1}")),
            Type.of("char", List.of("'x'")),
            Type.of("boolean", List.of("true")));

    private final Dice dice;
    private final OwnTypes own;
    private final List<Property> made = new ArrayList<>();

    UserFields(Dice dice, OwnTypes own) {
        this.dice = dice;
        this.own = own;
    }

    List<Property> make() {
        List<Type> enums = own.enums();
        add("id", "ID", dice.one(own.ids().isEmpty() ? IDS : own.ids()), false);
        if (dice.chance(95)) {
            Type text = own.words().isEmpty() ? TEXT : own.words().get(0);
            add("name", "NAME", dice.chance(85) ? text : OPTIONAL_TEXT, false);
        }
        sometimes(
                "email",
                "EMAIL",
                own.words().isEmpty() ? ADDRESSES : addresses(own.words().get(0)));
        sometimes("phone", "PHONE", ADDRESSES);
        sometimes("welcomeMessage", "WELCOME_MESSAGE", List.of(TEXT, OPTIONAL_TEXT));
        sometimes("availabilityText", "AVAILABILITY_TEXT", List.of(TEXT, OPTIONAL_TEXT));
        sometimes(
                "photoUrl",
                "PHOTO_URL",
                List.of(
                        Type.of("java.net.URI", List.of("java.net.URI.create(\"https://a.example/%20\")")),
                        Type.of("java.net.URL", List.of("dev.talkbind.processor.fuzz.RoundTrip.url()")),
                        Type.of(STRING, List.of("\"https://a.example/x\""))));
        sometimes("role", "ROLE", enums.isEmpty() ? List.of(TEXT) : enums);
        sometimes(
                "locale",
                "LOCALE",
                List.of(
                        Type.of("java.util.Locale", List.of("java.util.Locale.forLanguageTag(\"pt-BR\")")),
                        Type.of(STRING, List.of("\"pt-BR\"", "\"zh-Hans\""))));
        sometimes(
                "pushTokens",
                "PUSH_TOKENS",
                List.of(Type.of(
                        "java.util.Map<java.lang.String, java.lang.Boolean>",
                        List.of("java.util.Map.of(\"fcm:x\", true)", "java.util.Map.of()"))));
        sometimes(
                "custom",
                "CUSTOM",
                List.of(
                        Type.of(
                                "java.util.Map<java.lang.String, java.lang.String>",
                                List.of("java.util.Map.of(\"not a field\", \"\\u2028\")", "java.util.Map.of()")),
                        Type.of(
                                "dev.talkbind.runtime.CustomData",
                                List.of(
                                        "dev.talkbind.runtime.CustomData.of(java.util.Map.of(\"not a field\", \"x\"))"))));
        return made;
    }

    /** One of a type, and several. */
    private static List<Type> addresses(Type one) {
        String type = one.source();
        String values = String.join(", ", one.values());
        return List.of(
                one,
                Type.of(type + "[]", List.of("new " + type + "[] {" + values + "}")),
                Type.of("java.util.List<" + type + ">", List.of("java.util.List.of(" + values + ")")),
                Type.of("java.util.Set<" + type + ">", List.of("java.util.Set.of(" + values + ")")),
                Type.of(
                        "java.util.Optional<" + type + ">",
                        List.of("java.util.Optional.of(" + one.values().get(0) + ")")));
    }

    private void sometimes(String name, String field, List<Type> types) {
        if (dice.chance(25)) {
            add(name, field, dice.one(types), dice.chance(25) && !field.equals("CUSTOM"));
        }
    }

    private void add(String name, String field, Type type, boolean isNull) {
        boolean byName = dice.chance(60);
        String own = byName
                ? name
                : dice.one(name + "Of", "the_" + name, name + "$", name.toUpperCase(java.util.Locale.ROOT));
        String value = isNull ? type.nothing() : dice.one(type.values());
        made.add(new Property(
                own,
                type,
                byName ? "" : USER_FIELD + field + ")",
                value,
                Optional.empty(),
                true,
                !field.equals("AVAILABILITY_TEXT")));
    }
}
