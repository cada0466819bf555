package dev.talkbind.tool.jsonschema;

import dev.talkbind.tool.form.Row;
import java.util.Optional;

/**
 * Regular expressions of texts, in the syntax that every dialect has. They match all texts that Java writes and reads,
 * and may match more: no regular expression can tell which days exist.
 */
final class Patterns {

    private static final String YEAR = "([0-9]{4}|-[0-9]{4,10}|\\+[0-9]{5,10})";
    private static final String MONTH = "(0[1-9]|1[0-2])";
    private static final String DAY = "(0[1-9]|[12][0-9]|3[01])";
    private static final String DATE = YEAR + "-" + MONTH + "-" + DAY;
    private static final String TIME = "([01][0-9]|2[0-3]):[0-5][0-9](:[0-5][0-9](\\.[0-9]{1,9})?)?";
    private static final String OFFSET = "(Z|[+-][0-9]{2}:[0-9]{2}(:[0-9]{2})?)";
    private static final String NUMBER = "-?(0|[1-9][0-9]*)(\\.[0-9]+)?([eE][+-]?[0-9]+)?";
    private static final String SIGNED = "([-+]?[0-9]+";

    private Patterns() {}

    /** The pattern of a whole text, if there is one. */
    static Optional<String> of(Row row) {
        return Optional.of(plain(row)).filter(pattern -> !pattern.isEmpty()).map(pattern -> "^(" + pattern + ")$");
    }

    private static String plain(Row row) {
        return switch (row) {
            case BYTE -> WholeNumbers.upTo(Byte.MAX_VALUE);
            case SHORT -> WholeNumbers.upTo(Short.MAX_VALUE);
            case INTEGER -> WholeNumbers.upTo(Integer.MAX_VALUE);
            case LONG -> WholeNumbers.upTo(Long.MAX_VALUE);
            case BIG_INTEGER -> WholeNumbers.ANY;
            case FLOAT, DOUBLE, BIG_DECIMAL -> NUMBER;
            case UUID_ -> "[0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}";
            case URI_, URL_ -> "[^ \\t\\r\\n]*";
            case LOCALE -> "[0-9a-zA-Z]{1,8}(-[0-9a-zA-Z]{1,8})*";
            case CURRENCY -> "[A-Z]{3}";
            case ZONE_ID -> "[A-Za-z0-9~/._+:-]+";
            case BYTES -> "([A-Za-z0-9+/]{4})*([A-Za-z0-9+/]{2}==|[A-Za-z0-9+/]{3}=)?";
            default -> ofTime(row);
        };
    }

    private static String ofTime(Row row) {
        return switch (row) {
            case ZONE_OFFSET -> OFFSET;
            case INSTANT, DATE -> DATE + "T" + TIME + "Z";
            case LOCAL_DATE -> DATE;
            case LOCAL_TIME -> TIME;
            case LOCAL_DATE_TIME -> DATE + "T" + TIME;
            case OFFSET_DATE_TIME -> DATE + "T" + TIME + OFFSET;
            case OFFSET_TIME -> TIME + OFFSET;
            case ZONED_DATE_TIME -> DATE + "T" + TIME + OFFSET + "(\\[[A-Za-z0-9~/._+:-]+\\])?";
            case DURATION ->
                "[-+]?[Pp]" + SIGNED + "[Dd])?([Tt]" + SIGNED + "[Hh])?" + SIGNED + "[Mm])?" + SIGNED
                        + "([.,][0-9]{0,9})?[Ss])?)?";
            case PERIOD -> "[-+]?[Pp]" + SIGNED + "[Yy])?" + SIGNED + "[Mm])?" + SIGNED + "[Ww])?" + SIGNED + "[Dd])?";
            case YEAR -> YEAR;
            case YEAR_MONTH -> YEAR + "-" + MONTH;
            case MONTH_DAY -> "--" + MONTH + "-" + DAY;
            default -> "";
        };
    }

    /** A text that a pattern takes literally. */
    static String quoted(String text) {
        return text.replaceAll("[\\\\^$.|?*+()\\[\\]{}/]", "\\\\$0");
    }
}
