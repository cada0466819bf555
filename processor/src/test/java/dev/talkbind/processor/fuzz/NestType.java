package dev.talkbind.processor.fuzz;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * A type of a key in a model of nested values. What a check holds of it is plain: a number for an amount, null for an empty Optional.
 *
 * @param source as it stands in the model
 * @param values what a key can hold
 * @param zero what a primitive holds where nothing is read; else null
 * @param converted whose converters it takes: {@code Money}, {@code Day}, or nobody's
 * @param isOwn whether the class is the model's own, made of the value alone
 */
record NestType(String source, List<?> values, Object zero, String converted, boolean isOwn) {

    private static final List<Long> CENTS = List.of(5L, -70L);
    private static final List<LocalDate> DAYS = List.of(LocalDate.EPOCH, LocalDate.of(2026, 11, 22));

    static final NestType STRING = plain("String", "", "x", "a \"b\"\u2028");
    static final NestType INT = new NestType("int", List.of(0, 7, -1), 0, "", false);
    static final NestType INTEGER = plain("Integer", 3, 0);
    static final NestType FLAG = new NestType("boolean", List.of(true, false), false, "", false);
    static final NestType MONEY = new NestType("Owner.Money", CENTS, null, "Money", true);
    static final NestType DAY = new NestType("java.time.LocalDate", DAYS, null, "Day", false);

    /** Types of map entries; of elements of lists too. */
    static final List<NestType> ENTRIES = List.of(STRING, INTEGER, plain("Boolean", true, false), MONEY, DAY);

    static final List<NestType> ALL = List.of(
            STRING,
            INT,
            INTEGER,
            FLAG,
            new NestType("long", List.of(0L, 9_007_199_254_740_993L), 0L, "", false),
            plain("java.util.UUID", new UUID(1, 2)),
            plain("java.math.BigDecimal", new BigDecimal("2.50"), BigDecimal.ZERO),
            plain("Owner.Level", "LOW", "HIGH"),
            plain("java.util.Optional<Integer>", 4, 0),
            plain("java.util.Optional<Owner.Level>", "LOW"),
            plain("java.util.List<String>", List.of(), List.of("a", "b")),
            new NestType("Owner.Id", List.of(1L, -3L), null, "", true),
            new NestType("Owner.Word", List.of("w", ""), null, "", true),
            MONEY,
            MONEY,
            DAY,
            DAY,
            new NestType("java.util.Optional<Owner.Money>", CENTS, null, "Money", true),
            new NestType("java.util.List<Owner.Money>", List.of(CENTS, List.of(1L)), null, "Money", true),
            new NestType("java.util.Set<java.time.LocalDate>", List.of(DAYS), null, "Day", false));

    private static NestType plain(String source, Object... values) {
        return new NestType(source.indexOf('.') < 0 ? "java.lang." + source : source, List.of(values), null, "", false);
    }

    boolean isPrimitive() {
        return zero != null;
    }

    /** A text that is nobody's, or none where every text is a value. */
    Optional<String> malformed() {
        boolean isAny = source.endsWith(".String") || source.endsWith(".Word");
        return isAny ? Optional.empty() : Optional.of(isMany() ? "[" : "no such");
    }

    boolean isMany() {
        return source.startsWith("java.util.List") || source.startsWith("java.util.Set");
    }

    boolean isOptional() {
        return source.startsWith("java.util.Optional");
    }

    /** The type without the Optional or the list around it. */
    String element() {
        return source.contains("<") ? source.substring(source.indexOf('<') + 1, source.length() - 1) : source;
    }

    /** The text of a value, said once more: what the JDK writes, or a converter's letter and a number. */
    String text(Object value, String letter) {
        if (value instanceof List<?> many) {
            return many.stream()
                    .map(one -> "\"" + one(one, letter) + "\"")
                    .reduce((one, other) -> one + "," + other)
                    .map(all -> "[" + all + "]")
                    .orElse("[]");
        }
        return one(value, letter);
    }

    private static String one(Object value, String letter) {
        Object number = value instanceof LocalDate day && !letter.isEmpty() ? day.toEpochDay() : value;
        return letter + (number instanceof BigDecimal decimal ? decimal.toPlainString() : number);
    }
}
