package dev.talkbind.tool.schema;

import dev.talkbind.annotations.Direction;
import dev.talkbind.tool.form.Form;
import dev.talkbind.tool.form.Row;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.SortedMap;
import java.util.TreeMap;

/** Random schemas, the same for each seed. */
public final class Dice {

    private static final List<String> KEYS =
            List.of("plan", "city", "rent", "flats", "a b", "\u00e9tage", "last-seen", "x.y", "attr_color", "quote\"");

    private final Random random;

    public Dice(long seed) {
        random = new Random(seed);
    }

    public List<Schema> schemas() {
        List<Schema> schemas = new ArrayList<>();
        for (String type : List.of("com.acme.Landlord", "com.acme.Shop$Seller", "com.acme.Gr\u00f6\u00dfe")) {
            if (random.nextInt(4) > 0) {
                schemas.add(schema(type));
            }
        }
        return schemas;
    }

    private Schema schema(String type) {
        SortedMap<Place, Mapped> mapped = new TreeMap<>();
        List<String> free = new ArrayList<>(KEYS);
        Collections.shuffle(free, random);
        put(Place.field("id"), Form.of(Row.LONG), List.of(), mapped);
        if (random.nextBoolean()) {
            Form address = Form.of(Row.STRING);
            put(Place.field("email"), random.nextBoolean() ? address : Form.listOf(address), List.of(), mapped);
        }
        for (int count = random.nextInt(5); count > 0; count--) {
            List<String> aliases = random.nextInt(3) == 0 ? List.of(free.remove(0)) : List.of();
            put(Place.key(free.remove(0)), form(), aliases, mapped);
        }
        if (random.nextInt(3) == 0) {
            put(Place.prefix("attr_"), Form.mapOf(form()), List.of(), mapped);
        }
        if (random.nextInt(3) == 0) {
            put(Place.rest(), Form.map(), List.of(), mapped);
        }
        List<String> retired = random.nextBoolean() ? List.of(free.remove(0)) : List.of();
        String label = type.substring("com.acme.".length()).replace('$', '.');
        return new Schema(type, label, attributes(), mapped, retired, List.of(), "");
    }

    private SortedMap<String, String> attributes() {
        SortedMap<String, String> attributes = new TreeMap<>(Map.of("kind", "user", "direction", "BOTH"));
        if (random.nextInt(3) == 0) {
            attributes.put("idPrefix", random.nextBoolean() ? "a-" : "b \u00fc-");
        }
        attributes.put("nulls", random.nextBoolean() ? "KEEP" : "CLEAR");
        return attributes;
    }

    private void put(Place place, Form form, List<String> aliases, SortedMap<Place, Mapped> mapped) {
        mapped.put(place, new Mapped(place, form, traits(place), "Type.property" + mapped.size(), aliases, ""));
    }

    private Traits traits(Place place) {
        if (!place.isKey()) {
            return Traits.none();
        }
        Need need = Need.values()[random.nextInt(3)];
        Optional<String> text = random.nextInt(3) == 0 ? Optional.of("a \"default\"") : Optional.empty();
        Optional<Direction> direction = random.nextInt(4) == 0
                ? Optional.of(random.nextBoolean() ? Direction.READ : Direction.WRITE)
                : Optional.empty();
        return new Traits(need, text, direction);
    }

    private Form form() {
        return switch (random.nextInt(7)) {
            case 0 -> Form.enumOf(List.of("A", "B", "c d"));
            case 1 -> Form.enumOf(List.of("A", "B"));
            case 2 -> Form.listOf(Form.of(Row.INTEGER));
            case 3 -> Form.setOf(Form.of(Row.LONG));
            case 4 -> Form.converter("com.acme.MoneyText");
            default -> Form.of(Row.values()[random.nextInt(Row.values().length)]);
        };
    }
}
