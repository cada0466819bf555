package dev.talkbind.tool.docs;

import dev.talkbind.annotations.Direction;
import dev.talkbind.tool.schema.Mapped;
import dev.talkbind.tool.schema.Need;
import dev.talkbind.tool.schema.Place;
import dev.talkbind.tool.schema.Schema;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * All variables that templates can show, by holder and by place.
 *
 * @param kinds the types of each holder; only holders that have types
 * @param variables the variables of each holder; only holders that have variables
 * @param unspeakable keys that no template can write, with the names that types have for them
 * @param former names that are no longer written, with the names that replaced them, or an empty text
 */
record Reference(
        Map<Holding, List<Kind>> kinds,
        Map<Holding, List<Variable>> variables,
        SortedMap<String, String> unspeakable,
        SortedMap<String, String> former) {

    private static final Pattern NAME = Pattern.compile("[A-Za-z_][A-Za-z0-9_]*");
    private static final List<String> SEEN_FIELDS = List.of("id", "name", "role", "photoUrl");

    private static final Comparator<Place> FIELDS_FIRST =
            Comparator.comparing(Place::isField).reversed().thenComparing(Comparator.naturalOrder());

    static Reference of(List<Schema> schemas) {
        Reference reference = new Reference(
                new EnumMap<>(Holding.class), new EnumMap<>(Holding.class), new TreeMap<>(), new TreeMap<>());
        for (Holding holding : Holding.values()) {
            SortedMap<Place, Variable> places = new TreeMap<>(FIELDS_FIRST);
            List<Schema> held = schemas.stream()
                    .filter(schema -> Holding.of(schema) == holding)
                    .toList();
            held.forEach(schema -> reference.add(schema, holding, places));
            if (!places.isEmpty()) {
                reference.kinds.put(holding, held.stream().map(Kind::of).toList());
                reference.variables.put(holding, List.copyOf(places.values()));
            }
        }
        return reference;
    }

    private void add(Schema schema, Holding holding, SortedMap<Place, Variable> places) {
        for (Mapped one : schema.mapped().values()) {
            Place place = one.place();
            if (place.isKey() && !isSpeakable(place.name())) {
                unspeakable.merge(place.toString(), one.property(), (a, b) -> a + ", " + b);
            } else if (place.isKey() || place.isPrefix() || SEEN_FIELDS.contains(place.name())) {
                places.merge(place, variable(schema, holding, one), Reference::both);
            }
        }
        schema.older()
                .forEach((key, now) -> former.put("custom." + key, now.place().toString()));
        schema.retired().forEach(key -> former.putIfAbsent("custom." + key, ""));
    }

    /** A template reaches a key through a dot, so the key must be a name. */
    static boolean isSpeakable(String key) {
        return NAME.matcher(key).matches();
    }

    private static Variable variable(Schema schema, Holding holding, Mapped one) {
        String path = one.place().isPrefix()
                ? "custom." + one.place().name() + "…"
                : one.place().toString();
        List<String> names =
                holding.roots().stream().map(root -> root + "." + path).toList();
        boolean isSure = one.place().isField()
                ? !one.place().name().equals("photoUrl")
                : one.place().isKey() && one.traits().need() == Need.ALWAYS;
        List<String> meanings =
                one.description().isEmpty() ? List.of() : List.of(schema.label() + ": " + one.description());
        return new Variable(
                names,
                meanings,
                Values.of(one.form()),
                List.of(source(schema, one)),
                one.traits().defaultText(),
                isSure);
    }

    private static String source(Schema schema, Mapped one) {
        Direction whole = Direction.valueOf(schema.attributes().getOrDefault("direction", Direction.BOTH.name()));
        if (one.traits().direction().orElse(whole) == Direction.READ) {
            return "another program, for " + schema.label();
        }
        return Kind.of(schema).name();
    }

    private static Variable both(Variable one, Variable other) {
        return new Variable(
                one.names(),
                joined(one.meanings(), other.meanings()),
                one.values().and(other.values()),
                joined(one.sources(), other.sources()),
                one.absence().equals(other.absence()) ? one.absence() : Optional.empty(),
                one.isSure() && other.isSure());
    }

    private static List<String> joined(List<String> one, List<String> other) {
        List<String> all = new ArrayList<>();
        Stream.concat(one.stream(), other.stream()).distinct().forEach(all::add);
        return List.copyOf(all);
    }
}
