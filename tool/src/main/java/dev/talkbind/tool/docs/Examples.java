package dev.talkbind.tool.docs;

import dev.talkbind.tool.form.Row;

/** An example text for each row, as the table of {@code docs/wire.md} shows it. */
final class Examples {

    private Examples() {}

    static String of(Row row) {
        return switch (row) {
            case STRING -> "Ann";
            case CHARACTER -> "x";
            case BOOLEAN -> "true";
            case BYTE -> "-7";
            case SHORT -> "1000";
            case INTEGER -> "42";
            case LONG -> "9007199254740993";
            case FLOAT -> "0.1";
            case DOUBLE -> "1.0E10";
            case BIG_INTEGER -> "18446744073709551616";
            case BIG_DECIMAL -> "2.50";
            case UUID_ -> "123e4567-e89b-12d3-a456-426614174000";
            case URI_, URL_ -> "https://example.com/a%20b";
            case LOCALE -> "en-US";
            case CURRENCY -> "EUR";
            case BYTES -> "AQIDBA==";
            default -> ofTime(row);
        };
    }

    private static String ofTime(Row row) {
        return switch (row) {
            case ZONE_ID -> "Europe/Amsterdam";
            case ZONE_OFFSET -> "+02:00";
            case INSTANT -> "2026-11-22T10:15:30Z";
            case LOCAL_DATE -> "2026-11-22";
            case LOCAL_TIME -> "10:15";
            case LOCAL_DATE_TIME -> "2026-11-22T10:15:30";
            case OFFSET_DATE_TIME -> "2026-11-22T10:15:30+02:00";
            case OFFSET_TIME -> "10:15:30+02:00";
            case ZONED_DATE_TIME -> "2026-11-22T10:15:30+01:00[Europe/Amsterdam]";
            case DURATION -> "PT8H6M12.345S";
            case PERIOD -> "P1Y2M3D";
            case YEAR -> "2026";
            case YEAR_MONTH -> "2026-11";
            case MONTH_DAY -> "--12-24";
            case DATE -> "2026-11-22T10:15:30.123Z";
            default -> "";
        };
    }
}
