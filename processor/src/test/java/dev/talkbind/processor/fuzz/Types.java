package dev.talkbind.processor.fuzz;

import java.util.ArrayList;
import java.util.List;

/** The types that properties are made of: all that have a text, what can be around them, and some that have none. */
final class Types {

    private static final String TIME = "java.time.";

    static final List<Type> SCALARS = List.of(
            Type.of("java.lang.String", List.of("\"\"", "\" Ann\\n\"", "\"\\u2028\\\"\\\\<\""), "", "x", "\uD800"),
            Type.of("char", List.of("'x'", "'\\u2028'", "'\\\\'"), "x", "", "xy"),
            Type.of("java.lang.Character", List.of("'\"'", "'0'"), "x"),
            Type.of("boolean", List.of("true", "false"), "true", "yes"),
            Type.of("java.lang.Boolean", List.of("true", "false"), "false", "TRUE"),
            Type.of("byte", List.of("(byte) -128", "(byte) 0"), "-7", "300"),
            Type.of("java.lang.Byte", List.of("(byte) 127", "(byte) 1"), "1"),
            Type.of("short", List.of("(short) -32768", "(short) 5"), "-0", "7"),
            Type.of("java.lang.Short", List.of("(short) 5", "(short) 0"), "+5"),
            Type.of("int", List.of("0", "-2147483648"), "42", "1.0", "0; static { System.exit(0); } int x = 1"),
            Type.of("java.lang.Integer", List.of("7", "0"), "007", "42"),
            Type.of("long", List.of("9007199254740993L", "-1L"), "9007199254740993", "x"),
            Type.of("java.lang.Long", List.of("0L", "1L"), "1"),
            Type.of("float", List.of("0.1f", "-0.0f", "1.4e-45f"), "0.5", "1e-400", "01"),
            Type.of("java.lang.Float", List.of("3.4e38f", "0f"), "1e10", "NaN"),
            Type.of("double", List.of("0.1", "-0.0", "4.9e-324", "2.0E23"), "0.5", "1e-400", "01"),
            Type.of("java.lang.Double", List.of("1e308", "0d"), "1e400", "1"),
            Type.of("java.math.BigInteger", List.of("new java.math.BigInteger(\"-18446744073709551616\")"), "1", "01"),
            Type.of(
                    "java.math.BigDecimal",
                    List.of("new java.math.BigDecimal(\"2.50\")", "new java.math.BigDecimal(\"1E+3\")"),
                    "2.50",
                    "01",
                    ".5"),
            Type.of(
                    "java.util.UUID",
                    List.of("new java.util.UUID(1, 2)"),
                    "123e4567-e89b-12d3-a456-426614174000",
                    "1-1"),
            Type.of("java.net.URI", List.of("java.net.URI.create(\"x:%20/\")"), "https://a.example", "", "a b"),
            Type.of(
                    "java.net.URL",
                    List.of("dev.talkbind.processor.fuzz.RoundTrip.url()"),
                    "https://a.example",
                    "HTTP://a"),
            Type.of(
                    "java.util.Locale",
                    List.of("java.util.Locale.forLanguageTag(\"zh-Hant-TW\")"),
                    "pt-BR",
                    "en_US",
                    "iw"),
            Type.of("java.util.Currency", List.of("java.util.Currency.getInstance(\"EUR\")"), "EUR", "eur", "ZZZ"),
            Type.of(TIME + "ZoneId", List.of(TIME + "ZoneId.of(\"Europe/Paris\")"), "Europe/Amsterdam", "+2", "Mars"),
            Type.of(TIME + "ZoneOffset", List.of(TIME + "ZoneOffset.ofHours(-3)"), "Z", "+02", "-00:00"),
            Type.of(
                    TIME + "Instant",
                    List.of(TIME + "Instant.MIN", TIME + "Instant.EPOCH"),
                    "2026-11-22T10:15:30Z",
                    "2026"),
            Type.of(TIME + "LocalDate", List.of(TIME + "LocalDate.MAX"), "2026-11-22", "2023-02-30"),
            Type.of(TIME + "LocalTime", List.of(TIME + "LocalTime.MAX", TIME + "LocalTime.NOON"), "10:15", "24:00"),
            Type.of(TIME + "LocalDateTime", List.of(TIME + "LocalDateTime.MIN"), "2026-11-22T10:15:30"),
            Type.of(TIME + "OffsetDateTime", List.of(TIME + "OffsetDateTime.MAX"), "2026-11-22T10:15:30+00:00"),
            Type.of(TIME + "OffsetTime", List.of(TIME + "OffsetTime.MIN"), "10:15:30+01:00", "10:15:30+1"),
            Type.of(
                    TIME + "ZonedDateTime",
                    List.of(TIME + "Instant.EPOCH.atZone(" + TIME + "ZoneId.of(\"America/New_York\"))"),
                    "2026-11-22T10:15:30+01:00[Europe/Amsterdam]",
                    "2026-11-22T10:15:30+03:00[Europe/Amsterdam]"),
            Type.of(TIME + "Duration", List.of(TIME + "Duration.ofSeconds(-1, 5)"), "PT15M", "pt1s", "P1Y"),
            Type.of(TIME + "Period", List.of(TIME + "Period.of(-1, 2, -3)"), "P1M", "P1y", "PT1S"),
            Type.of(TIME + "Year", List.of(TIME + "Year.of(-44)", TIME + "Year.of(2026)"), "2026", "26", "+2026"),
            Type.of(TIME + "YearMonth", List.of(TIME + "YearMonth.of(2026, 2)"), "2026-11", "2026-13"),
            Type.of(TIME + "MonthDay", List.of(TIME + "MonthDay.of(2, 29)"), "--12-24", "--02-30"),
            Type.of("java.util.Date", List.of("new java.util.Date(-1L)"), "2026-11-22T10:15:30Z"),
            Type.of("byte[]", List.of("new byte[] {-1, 0}", "new byte[0]"), "aGk=", "aGk", ""));

    private static final List<Type> OPTIONALS = List.of(
            Type.of("java.util.OptionalInt", List.of("java.util.OptionalInt.of(7)"), "7", "x"),
            Type.of("java.util.OptionalLong", List.of("java.util.OptionalLong.of(7L)"), "7"),
            Type.of("java.util.OptionalDouble", List.of("java.util.OptionalDouble.of(-0.0)"), "0.5"));

    private static final List<Type> UNSUPPORTED = List.of(
            Type.unsupported("java.lang.Object"),
            Type.unsupported("java.util.Map<java.lang.String, java.lang.Integer>"),
            Type.unsupported("java.lang.String[]"),
            Type.unsupported("int[][]"),
            Type.unsupported("java.util.List"),
            Type.unsupported("java.util.Optional"),
            Type.unsupported("java.util.Optional<java.util.Optional<java.lang.String>>"),
            Type.unsupported("java.util.Optional<? extends java.lang.Number>"),
            Type.unsupported("java.util.List<?>"),
            Type.unsupported("java.util.List<java.util.List<java.lang.String>>"),
            Type.unsupported("java.util.Set<java.net.URL>"),
            Type.unsupported("java.util.Set<byte[]>"),
            Type.unsupported("java.util.Collection<java.lang.String>"),
            Type.unsupported("java.util.ArrayList<java.lang.String>"),
            Type.unsupported("java.util.Calendar"),
            Type.unsupported("java.lang.Number"),
            Type.unsupported("java.lang.Void"),
            Type.unsupported("java.lang.annotation.Annotation"));

    private Types() {}

    /** {@code own} are types that the class declares itself. */
    static Type any(Dice dice, List<Type> own) {
        if (dice.chance(3)) {
            return dice.one(UNSUPPORTED);
        } else if (dice.chance(7)) {
            return dice.one(OPTIONALS);
        }
        Type scalar = !own.isEmpty() && dice.chance(25) ? dice.one(own) : dice.one(SCALARS);
        return dice.chance(30) && !scalar.isPrimitive() ? around(scalar, dice) : scalar;
    }

    private static Type around(Type scalar, Dice dice) {
        boolean setsNothing =
                scalar.source().equals("byte[]") || scalar.source().equals("java.net.URL");
        return switch (dice.upTo(setsNothing ? 3 : 4)) {
            case 0, 1 -> optional(scalar);
            case 2 -> collection("List", "java.util.ArrayList", scalar);
            case 3 -> optional(collection("List", "java.util.ArrayList", scalar));
            default -> collection("Set", "java.util.LinkedHashSet", scalar);
        };
    }

    private static Type optional(Type of) {
        List<String> values = of.values().stream()
                .map(value -> "java.util.Optional.of(" + value + ")")
                .toList();
        return new Type("java.util.Optional<" + of.source() + ">", values, of.defaults(), true);
    }

    private static Type collection(String type, String made, Type of) {
        List<String> values = new ArrayList<>(List.of("new " + made + "<>()"));
        values.add("new " + made + "<>(java.util.List.of(" + String.join(", ", of.values()) + "))");
        return Type.of(
                "java.util." + type + "<" + of.source() + ">", values, "[]", "[\"\"]", "[\"a\",\"a\"]", "[", "null");
    }
}
