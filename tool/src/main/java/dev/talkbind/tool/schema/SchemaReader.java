package dev.talkbind.tool.schema;

import dev.talkbind.annotations.Direction;
import dev.talkbind.tool.form.Form;
import dev.talkbind.tool.form.Row;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/** Reads the text of a schema file. It ignores members that it does not know. */
public final class SchemaReader {

    /** The format that this version can read. */
    public static final String FORMAT = "1";

    private static final List<String> ATTRIBUTES = List.of("kind", "direction", "nulls", "idPrefix", "role");

    private SchemaReader() {}

    /** The format that a schema file states. */
    static String formatOf(Json json) {
        return json.needed("talkbind");
    }

    /**
     * Reads a schema file.
     *
     * @throws IllegalArgumentException if something is missing or unknown
     */
    public static Schema read(Json json) {
        SortedMap<Place, Mapped> mapped = new TreeMap<>();
        for (Json field : json.objects("fields")) {
            put(mapped(Place.field(field.needed("field")), form(field), field), mapped);
        }
        for (Json key : json.objects("keys")) {
            put(mapped(Place.key(key.needed("key")), form(key), key), mapped);
        }
        for (Json map : json.objects("maps")) {
            put(mapped(Place.prefix(map.needed("prefix")), Form.mapOf(inner(map)), map), mapped);
        }
        Optional<Json> rest = json.object("custom");
        if (rest.isPresent()) {
            put(mapped(Place.rest(), Form.map(), rest.get()), mapped);
        }
        return new Schema(
                json.needed("type"),
                json.needed("label"),
                attributes(json),
                mapped,
                List.copyOf(json.texts("retired")),
                List.copyOf(json.texts("notifications")),
                json.text("description").orElse(""));
    }

    private static void put(Mapped one, SortedMap<Place, Mapped> mapped) {
        mapped.put(one.place(), one);
    }

    /** The attributes that are not the default, except the ones that every user type states. */
    private static SortedMap<String, String> attributes(Json json) {
        SortedMap<String, String> attributes = new TreeMap<>();
        for (String name : ATTRIBUTES) {
            json.text(name).ifPresent(value -> attributes.put(name, value));
        }
        json.text("clientSync").filter("DISABLED"::equals).ifPresent(value -> attributes.put("clientSync", value));
        json.text("holder").ifPresent(value -> attributes.put("holder", value));
        return attributes;
    }

    private static Mapped mapped(Place place, Form form, Json json) {
        Need need = !json.flag("required") ? Need.NEVER : json.flag("nested") ? Need.NESTED : Need.ALWAYS;
        Optional<Direction> direction = json.text("direction").map(Direction::valueOf);
        return new Mapped(
                place,
                form,
                new Traits(need, json.text("default"), direction),
                json.needed("property"),
                List.copyOf(json.texts("aliases")),
                json.text("description").orElse(""));
    }

    private static Form form(Json json) {
        String type = json.needed("type");
        return switch (type) {
            case "enum" -> Form.enumOf(json.texts("values"));
            case "converter" -> Form.converter(json.needed("converter"));
            case "list" -> Form.listOf(inner(json));
            case "set" -> Form.setOf(inner(json));
            case "tokens" -> Form.tokens();
            default ->
                Form.of(Row.of(type)
                        .orElseThrow(() -> new IllegalArgumentException("no type that this version knows")));
        };
    }

    private static Form inner(Json json) {
        return form(json.object("of").orElseThrow(() -> new IllegalArgumentException("no object \"of\"")));
    }
}
