package dev.talkbind.tool.lint;

import dev.talkbind.tool.form.Form;
import dev.talkbind.tool.form.Row;
import dev.talkbind.tool.schema.Mapped;
import dev.talkbind.tool.schema.Place;
import dev.talkbind.tool.schema.Schema;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

/** The keys that one holder of custom data may have, according to all of the holder's types. */
final class Known {

    private final SortedMap<String, List<Mapped>> keys = new TreeMap<>();
    private final SortedMap<String, SortedSet<String>> types = new TreeMap<>();
    private final Map<String, String> older = new TreeMap<>();
    private final Map<String, String> properties = new TreeMap<>();
    private final SortedSet<String> retired = new TreeSet<>();
    private final SortedSet<String> all = new TreeSet<>();
    private final List<Place> prefixes = new ArrayList<>();
    private boolean hasRest;

    /** {@code own} are the types of this holder; {@code others} may belong to it, too. */
    Known(List<Schema> own, List<Schema> others) {
        own.forEach(schema -> {
            all.add(schema.label());
            add(schema);
        });
        others.forEach(this::add);
    }

    private void add(Schema schema) {
        for (Mapped one : schema.mapped().values()) {
            if (one.place().isKey()) {
                String key = one.place().name();
                keys.computeIfAbsent(key, missing -> new ArrayList<>()).add(one);
                types.computeIfAbsent(key, missing -> new TreeSet<>()).add(schema.label());
                properties.putIfAbsent(one.propertyName(), key);
            } else if (one.place().isPrefix()) {
                prefixes.add(one.place());
            }
            hasRest |= one.place().kind() == Place.Kind.REST;
        }
        schema.older().forEach((key, now) -> older.putIfAbsent(key, now.place().name()));
        retired.addAll(schema.retired());
    }

    /** Whether the linter has to stay silent, because no type says that it belongs to this holder. */
    boolean isSilent() {
        return all.isEmpty();
    }

    boolean has(String key) {
        return keys.containsKey(key) || prefixes.stream().anyMatch(Place.key(key)::isUnder);
    }

    /** Whether the holder may have keys that no type names. */
    boolean hasRest() {
        return hasRest;
    }

    Iterable<String> names() {
        return keys.keySet();
    }

    Optional<String> newer(String key) {
        return Optional.ofNullable(older.get(key));
    }

    Optional<String> ofProperty(String name) {
        return Optional.ofNullable(properties.get(name));
    }

    boolean isRetired(String key) {
        return retired.contains(key);
    }

    boolean isBoolean(String key) {
        List<Mapped> mapped = keys.getOrDefault(key, List.of());
        return !mapped.isEmpty() && mapped.stream().allMatch(one -> one.form().is(Row.BOOLEAN));
    }

    /** All constants of a key, if the key has only constants; none if another text is possible. */
    SortedSet<String> constants(String key) {
        SortedSet<String> constants = new TreeSet<>();
        for (Mapped one : keys.getOrDefault(key, List.of())) {
            Form form = one.form();
            if (!form.isEnum() && !form.is(Row.BOOLEAN)) {
                return new TreeSet<>();
            }
            constants.addAll(form.isEnum() ? form.words() : List.of("true", "false"));
        }
        return constants;
    }

    /** The types that have a key, and the types of this holder that do not have it. */
    SortedSet<String> typesWith(String key) {
        return types.getOrDefault(key, new TreeSet<>());
    }

    SortedSet<String> typesWithout(String key) {
        SortedSet<String> without = new TreeSet<>(all);
        without.removeAll(typesWith(key));
        return without;
    }
}
