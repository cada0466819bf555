package dev.talkbind.tool.live;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Collectors;

/** A random entity, and the same after a few changes of a developer. */
final class Draft {

    private static final List<String> TYPES = List.of(
            "String",
            "Integer",
            "int",
            "Long",
            "long",
            "Short",
            "Double",
            "double",
            "Float",
            "Boolean",
            "boolean",
            "BigDecimal",
            "BigInteger",
            "LocalDate",
            "Instant",
            "Date",
            "OffsetDateTime",
            "ZonedDateTime",
            "Duration",
            "Period",
            "Year",
            "UUID",
            "URL",
            "URI",
            "ZoneOffset",
            "ZoneId",
            "Small",
            "Large",
            "Other",
            "Optional<Integer>",
            "Optional<Small>",
            "List<Integer>",
            "List<Long>",
            "Set<Integer>",
            "List<Small>",
            "Set<Large>",
            "List<String>");

    private static final Map<String, String> DEFAULTS = Map.of(
            "Integer", "7",
            "int", "7",
            "long", "8",
            "String", "none",
            "Boolean", "true",
            "LocalDate", "2026-01-02",
            "Small", "A",
            "Large", "C");

    private static final List<String> NAMES =
            List.of("plan", "city", "rent", "flats", "since", "score", "delay", "tier", "zone", "note");

    /** No role, two that are fixed, and one of a property. */
    private static final List<String> ROLES = List.of("", "role = \"A\"", "role = \"D\"", "Small role");

    private final Random random;
    private final List<Field> fields = new ArrayList<>();
    private final List<Field> nested = new ArrayList<>();
    private final List<String> retired = new ArrayList<>();
    private String prefix = "home_";
    private String mapPrefix = "";
    private String mapOf = "String";
    private boolean hasRest;
    private String role = "";

    /** A property with a key. */
    private static final class Field {
        private String name = "";
        private String key = "";
        private String type = "String";
        private boolean isRequired;
        private boolean hasDefault;
        private String direction = "BOTH";
        private final List<String> aliases = new ArrayList<>();

        String component() {
            List<String> said = new ArrayList<>(List.of("value = \"" + key + "\""));
            if (!aliases.isEmpty()) {
                said.add("aliases = {" + quoted(aliases) + "}");
            }
            if (isRequired && !hasDefault && !type.startsWith("Optional")) {
                said.add("required = true");
            }
            if (hasDefault && DEFAULTS.containsKey(type) && !direction.equals("WRITE")) {
                said.add("defaultValue = \"" + DEFAULTS.get(type) + "\"");
            }
            if (!direction.equals("BOTH")) {
                said.add("direction = Direction." + direction);
            }
            return "@CustomField(" + String.join(", ", said) + ") " + type + " " + name;
        }
    }

    Draft(Random random) {
        this.random = random;
        for (int i = 1 + random.nextInt(4); i > 0; i--) {
            fields.add(field());
        }
        for (int i = random.nextInt(4) - 1; i > 0; i--) {
            nested.add(field());
        }
        if (random.nextInt(4) == 0) {
            mapPrefix = "attr_";
            mapOf = mapType();
        }
        hasRest = random.nextInt(8) == 0;
        role = one(ROLES);
        if (random.nextInt(4) == 0) {
            retired.add("old");
        }
        if (random.nextInt(4) == 0) {
            one(fields).aliases.add("elder");
        }
    }

    private static String quoted(List<String> texts) {
        return texts.stream().map(text -> "\"" + text + "\"").collect(Collectors.joining(", "));
    }

    private String mapType() {
        return List.of("String", "Integer", "Long", "Small", "LocalDate").get(random.nextInt(5));
    }

    private <T> T one(List<T> list) {
        return list.get(random.nextInt(list.size()));
    }

    private String free() {
        List<String> free = new ArrayList<>(NAMES);
        fields.forEach(field -> free.remove(field.name));
        nested.forEach(field -> free.remove(field.name));
        fields.forEach(field -> free.remove(field.key));
        nested.forEach(field -> free.remove(field.key));
        free.removeAll(retired);
        fields.forEach(field -> free.removeAll(field.aliases));
        return one(free);
    }

    private Field field() {
        Field field = new Field();
        field.name = free();
        field.key = random.nextInt(12) == 0 && !mapPrefix.isEmpty() ? mapPrefix + field.name : field.name;
        field.type = one(TYPES);
        field.isRequired = random.nextInt(5) == 0;
        field.hasDefault = random.nextInt(5) == 0;
        field.direction = random.nextInt(10) == 0 ? one(List.of("READ", "WRITE")) : "BOTH";
        return field;
    }

    /** Changes something, as a developer would. */
    void change() {
        List<Field> some = nested.isEmpty() || random.nextInt(3) > 0 ? fields : nested;
        switch (random.nextInt(21)) {
            case 0 -> drop(some);
            case 1, 2 -> some.add(field());
            case 3 -> one(some).key = free();
            case 4, 5 -> rename(one(some));
            case 6 -> retire();
            case 7, 8, 9, 10 -> one(some).type = one(TYPES);
            case 11, 12, 17 -> one(some).isRequired ^= true;
            case 13 -> one(some).hasDefault ^= true;
            case 14 -> one(some).direction = one(List.of("READ", "WRITE", "BOTH"));
            case 15 -> one(some).aliases.clear();
            case 16 -> move();
            case 18 -> prefix = prefix.equals("home_") ? "house_" : "home_";
            case 19 -> role = one(ROLES);
            default -> changeMap();
        }
    }

    private void changeMap() {
        switch (random.nextInt(4)) {
            case 0 -> mapPrefix = mapPrefix.isEmpty() ? "attr_" : "";
            case 1 -> mapPrefix = mapPrefix.isEmpty() ? "" : "extra_";
            case 2 -> hasRest ^= true;
            default -> mapOf = mapType();
        }
    }

    private void drop(List<Field> some) {
        if (some.size() > 1) {
            some.remove(one(some));
        }
    }

    private void rename(Field field) {
        if (!field.key.startsWith("attr_")) {
            String old = field.key;
            field.key = free();
            field.aliases.add(old);
        }
    }

    private void retire() {
        if (fields.size() > 1) {
            Field field = one(fields);
            fields.remove(field);
            retired.add(field.key);
        }
    }

    private void move() {
        if (fields.size() > 1) {
            Field field = one(fields);
            fields.remove(field);
            nested.add(field);
        }
    }

    String source(String where) {
        StringBuilder text = new StringBuilder("package " + where + ";\n\n");
        List.of("java.math.*", "java.net.*", "java.time.*", "java.util.*", "dev.talkbind.annotations.*")
                .forEach(name -> text.append("import ").append(name).append(";\n"));
        String fixed = role.startsWith("role") ? ", " + role : "";
        text.append("\n@TalkUser(retired = {").append(quoted(retired)).append("}" + fixed + ")");
        List<String> components = new ArrayList<>(List.of("long id", "String name"));
        if (role.endsWith("role")) {
            components.add(role);
        }
        fields.forEach(field -> components.add(field.component()));
        if (!nested.isEmpty()) {
            components.add("@TalkNested(prefix = \"" + prefix + "\") Home home");
        }
        if (!mapPrefix.isEmpty()) {
            components.add("@TalkNested(prefix = \"" + mapPrefix + "\") Map<String, " + mapOf + "> attributes");
        }
        if (hasRest) {
            components.add("@UserField(UserProperty.CUSTOM) Map<String, String> rest");
        }
        text.append("\npublic record Landlord(\n        ")
                .append(String.join(",\n        ", components))
                .append(") {}\n\n");
        text.append("record Home(")
                .append(nested.stream().map(Field::component).collect(Collectors.joining(", ")))
                .append(") {}\n\n");
        return text.append("enum Small { A, B }\n\nenum Large { A, B, C }\n\nenum Other { A, D }\n")
                .toString();
    }
}
