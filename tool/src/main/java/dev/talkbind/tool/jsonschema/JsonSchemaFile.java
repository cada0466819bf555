package dev.talkbind.tool.jsonschema;

import dev.talkbind.tool.schema.Mapped;
import dev.talkbind.tool.schema.Need;
import dev.talkbind.tool.schema.Place;
import dev.talkbind.tool.schema.Schema;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * The JSON Schema of the custom data of one type. Whatever the mapper writes is valid, and whatever it cannot read is
 * invalid, as far as patterns can tell. Other programs' keys are texts.
 */
final class JsonSchemaFile {

    private static final String DRAFT = "https://json-schema.org/draft/2020-12/schema";

    private final Schema schema;
    private final List<Mapped> keys;
    private final JsonSchemaForm forms = new JsonSchemaForm();
    private final List<JsonObject> conditions = new ArrayList<>();

    private JsonSchemaFile(Schema schema) {
        this.schema = schema;
        this.keys = schema.mapped().values().stream()
                .filter(one -> one.place().isKey())
                .toList();
    }

    static String of(Schema schema) {
        return new JsonSchemaFile(schema).document();
    }

    private String document() {
        JsonObject properties = properties();
        JsonObject maps = maps();
        List<String> required = keys.stream()
                .filter(key ->
                        key.traits().need() == Need.ALWAYS && key.aliases().isEmpty())
                .map(key -> key.place().name())
                .toList();
        keys.forEach(this::aliases);
        keys.forEach(this::needs);
        JsonObject document = head().text("type", "object")
                .block("properties", properties)
                .block("patternProperties", maps)
                .object("additionalProperties", new JsonObject().text("type", "string"));
        if (!required.isEmpty()) {
            document.texts("required", required);
        }
        return document.blocks("allOf", conditions)
                        .block("$defs", forms.definitions())
                        .lines("  ", "")
                + "\n";
    }

    private JsonObject head() {
        return new JsonObject()
                .text("$schema", DRAFT)
                .text(
                        "$comment",
                        "The custom data of " + schema.type() + ". Written by `talkbind jsonschema`: do not edit."
                                + " Patterns take all that Java writes, and may take more.")
                .text("title", schema.label())
                .said("description", schema.description());
    }

    private JsonObject properties() {
        JsonObject properties = new JsonObject();
        for (String key : schema.retired()) {
            properties.object(key, old("Retired: each write deletes it."));
        }
        schema.older()
                .forEach((key, now) -> properties.object(
                        key, old("An older name of " + now.place().name() + ", read where that is absent.")));
        for (Mapped key : keys) {
            JsonObject property = forms.of(key.form()).said("description", key.description());
            key.traits().defaultText().ifPresent(text -> property.text("default", text));
            properties.object(key.place().name(), property);
        }
        return properties;
    }

    private static JsonObject old(String what) {
        return new JsonObject()
                .text("type", "string")
                .plain("deprecated", "true")
                .text("description", what);
    }

    /** The keys of a prefix, except keys that belong to other properties. */
    private JsonObject maps() {
        JsonObject maps = new JsonObject();
        for (Mapped map : schema.mapped().values()) {
            if (map.place().isPrefix()) {
                String prefix = map.place().name();
                String owned = owned(map.place()).stream()
                        .map(key -> Patterns.quoted(key.substring(prefix.length())) + "$")
                        .collect(Collectors.joining("|"));
                String others = owned.isEmpty() ? "" : "(?!" + owned + ")";
                JsonObject values = forms.of(map.form().of().orElseThrow()).said("description", map.description());
                maps.object("^" + Patterns.quoted(prefix) + others, values);
            }
        }
        return maps;
    }

    private SortedSet<String> owned(Place prefix) {
        SortedSet<String> owned = new TreeSet<>(schema.older().keySet());
        keys.forEach(key -> owned.add(key.place().name()));
        owned.removeIf(key -> !Place.key(key).isUnder(prefix));
        return owned;
    }

    /** An older key is read if no name with a higher priority is there. */
    private void aliases(Mapped key) {
        List<String> before = new ArrayList<>(List.of(key.place().name()));
        for (String alias : key.aliases()) {
            JsonObject then =
                    new JsonObject().object("properties", new JsonObject().object(alias, forms.of(key.form())));
            conditions.add(new JsonObject()
                    .object("if", new JsonObject().object("not", any(before)))
                    .object("then", then));
            before.add(alias);
        }
    }

    private void needs(Mapped key) {
        List<String> names = names(key);
        if (key.traits().need() == Need.ALWAYS && names.size() > 1) {
            conditions.add(any(names));
        } else if (key.traits().need() == Need.NESTED) {
            List<String> others = new ArrayList<>();
            keys.stream().filter(other -> isBeside(other, key)).forEach(other -> others.addAll(names(other)));
            if (!others.isEmpty()) {
                conditions.add(new JsonObject().object("if", any(others)).object("then", any(names)));
            }
        }
    }

    /** Whether the other key is a read key of the same nested value, or of a nested value inside it. */
    private static boolean isBeside(Mapped other, Mapped key) {
        String owner = key.property().substring(0, key.property().lastIndexOf('.') + 1);
        return !other.place().equals(key.place())
                && !other.traits().isWrittenAlone()
                && other.property().startsWith(owner);
    }

    private static List<String> names(Mapped key) {
        List<String> names = new ArrayList<>(List.of(key.place().name()));
        names.addAll(key.aliases());
        return names;
    }

    /** At least one of the keys is there. */
    private static JsonObject any(List<String> names) {
        List<JsonObject> required = names.stream()
                .map(name -> new JsonObject().texts("required", List.of(name)))
                .toList();
        return required.size() == 1 ? required.get(0) : new JsonObject().objects("anyOf", required);
    }
}
