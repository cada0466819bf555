package dev.talkbind.tool.typescript;

import dev.talkbind.tool.form.Form;
import dev.talkbind.tool.form.Row;
import dev.talkbind.tool.form.Word;
import java.util.List;

/**
 * A form in TypeScript.
 *
 * @param text the type of its text: {@code "FREE" | "PRO"}
 * @param value the type of its value: {@code bigint}
 * @param decoder the expression that reads it: {@code t.big(64)}
 */
record TypeScriptForm(String text, String value, String decoder) {

    private static final String DATE = "(\\d{4}|-\\d{4,9}|\\+\\d{5,9})-\\d\\d-\\d\\d";
    private static final String TIME = "\\d\\d:\\d\\d(:\\d\\d(\\.\\d{1,9})?)?";
    private static final String OFFSET = "(Z|[+-]\\d\\d:\\d\\d(:\\d\\d)?)";

    static TypeScriptForm of(Form form) {
        if (form.isEnum()) {
            return ofConstants(form.words());
        } else if (form.isConverter()) {
            return new TypeScriptForm("string", "string", "t.text");
        } else if (form.of().isPresent()) {
            TypeScriptForm element = of(form.of().get());
            String decoder = form.isSet() ? "t.set(" : "t.list(";
            String text = "t.Text<" + Word.quoted(form.toString()) + ">";
            return new TypeScriptForm(text, "readonly (" + element.value() + ")[]", decoder + element.decoder() + ")");
        }
        return form.row().isPresent() ? ofRow(form.row().get()) : new TypeScriptForm("string", "string", "t.text");
    }

    private static TypeScriptForm ofConstants(List<String> texts) {
        List<String> quoted = texts.stream().map(Word::quoted).toList();
        String union = String.join(" | ", quoted);
        return new TypeScriptForm(union, union, "t.oneOf(" + String.join(", ", quoted) + ")");
    }

    private static TypeScriptForm ofRow(Row row) {
        return switch (row) {
            case STRING -> new TypeScriptForm("string", "string", "t.text");
            case BOOLEAN -> new TypeScriptForm("\"true\" | \"false\"", "boolean", "t.boolean");
            case BYTE -> read(row, "number", "t.whole(8)");
            case SHORT -> read(row, "number", "t.whole(16)");
            case INTEGER -> read(row, "number", "t.whole(32)");
            case LONG -> read(row, "bigint", "t.big(64)");
            case BIG_INTEGER -> read(row, "bigint", "t.big(null)");
            case FLOAT -> read(row, "number", "t.floating(32)");
            case DOUBLE -> read(row, "number", "t.floating(64)");
            case INSTANT, DATE -> read(row, "Date", "t.instant");
            default -> branded(row);
        };
    }

    private static TypeScriptForm read(Row row, String value, String decoder) {
        return new TypeScriptForm("t.Text<" + Word.quoted(row.label()) + ">", value, decoder);
    }

    /** A form that stays a text and is checked by a pattern. */
    private static TypeScriptForm branded(Row row) {
        String type = Word.quoted(row.label());
        String pattern = "/^" + pattern(row) + "$/";
        String expected = Word.quoted(row.text().expected());
        return read(row, "t.Text<" + type + ">", "t.branded<" + type + ">(" + pattern + ", " + expected + ")");
    }

    private static String pattern(Row row) {
        return switch (row) {
            case CHARACTER -> "[^]";
            case BIG_DECIMAL -> "-?(0|[1-9]\\d*)(\\.\\d+)?([eE][+-]?\\d+)?";
            case UUID_ -> "[0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}";
            case LOCALE -> "[0-9a-zA-Z]{1,8}(-[0-9a-zA-Z]{1,8})*";
            case CURRENCY -> "[A-Z]{3}";
            case ZONE_OFFSET -> OFFSET;
            case LOCAL_DATE -> DATE;
            case LOCAL_TIME -> TIME;
            case LOCAL_DATE_TIME -> DATE + "T" + TIME;
            case OFFSET_DATE_TIME -> DATE + "T" + TIME + OFFSET;
            case OFFSET_TIME -> TIME + OFFSET;
            case ZONED_DATE_TIME -> DATE + "T" + TIME + OFFSET + "(\\[[^\\]]+\\])?";
            case DURATION, PERIOD -> "[+-]?[Pp][-+0-9.A-Za-z]+";
            case YEAR -> "(\\d{4}|-\\d{4,9}|\\+\\d{5,9})";
            case YEAR_MONTH -> "(\\d{4}|-\\d{4,9}|\\+\\d{5,9})-\\d\\d";
            case MONTH_DAY -> "--\\d\\d-\\d\\d";
            case BYTES -> "([A-Za-z0-9+\\/]{4})*([A-Za-z0-9+\\/]{2}==|[A-Za-z0-9+\\/]{3}=)?";
            default -> "[^]*";
        };
    }
}
