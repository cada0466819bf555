package dev.talkbind.tool.jsonschema;

import dev.talkbind.tool.form.Form;
import dev.talkbind.tool.form.Row;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/** A form as a JSON Schema of its text. The schemas of rows are in {@code $defs}, once for all keys. */
final class JsonSchemaForm {

    private static final int LONGEST_NUMBER = 10_000;

    private final SortedMap<String, JsonObject> definitions = new TreeMap<>();

    /** The definitions of the forms that were used. */
    JsonObject definitions() {
        JsonObject all = new JsonObject();
        definitions.forEach(all::object);
        return all;
    }

    JsonObject of(Form form) {
        if (form.isEnum()) {
            return text().texts("enum", form.words());
        } else if (form.isCollection()) {
            return ofElements(form);
        }
        Optional<Row> row = form.row().filter(one -> one != Row.STRING);
        if (row.isEmpty()) {
            return text();
        }
        String name = row.get().label().replace("[]", "s");
        definitions.computeIfAbsent(name, missing -> ofRow(row.get()));
        return new JsonObject().text("$ref", "#/$defs/" + name);
    }

    private static JsonObject text() {
        return new JsonObject().text("type", "string");
    }

    /** The content of the text is described for readers; a validator does not look into it by itself. */
    private JsonObject ofElements(Form form) {
        JsonObject array = new JsonObject()
                .text("type", "array")
                .object("items", of(form.of().orElseThrow()));
        if (form.isSet()) {
            array.plain("uniqueItems", "true");
        }
        return text().text("pattern", "^[ \\t\\r\\n]*\\[[\\s\\S]*\\][ \\t\\r\\n]*$")
                .text("contentMediaType", "application/json")
                .object("contentSchema", array);
    }

    private static JsonObject ofRow(Row row) {
        JsonObject schema = text();
        if (row == Row.BOOLEAN) {
            schema.texts("enum", List.of("true", "false"));
        } else if (row == Row.CHARACTER) {
            schema.plain("minLength", "1").plain("maxLength", "1");
        } else if (row == Row.BIG_INTEGER || row == Row.BIG_DECIMAL) {
            schema.plain("maxLength", String.valueOf(LONGEST_NUMBER));
        }
        Patterns.of(row).ifPresent(pattern -> schema.text("pattern", pattern));
        return schema.said("format", format(row));
    }

    /**
     * A format is only an annotation. A row gets one only if it fits all of the row's texts, except in years after
     * 9999.
     */
    private static String format(Row row) {
        return switch (row) {
            case INSTANT, DATE -> "date-time";
            case LOCAL_DATE -> "date";
            case UUID_ -> "uuid";
            default -> "";
        };
    }
}
