package dev.talkbind.processor.fuzz;

import java.util.ArrayList;
import java.util.List;

/** Types that a model declares itself: enums, types of one value, and classes with a converter; inside it or beside it. */
final class OwnTypes {

    private static final String JSON = "@com.fasterxml.jackson.annotation.JsonProperty(";

    private final Draft draft;
    private final Dice dice;
    private final List<Type> enums = new ArrayList<>();
    private final List<Type> converted = new ArrayList<>();
    private final List<Type> ids = new ArrayList<>();
    private final List<Type> words = new ArrayList<>();
    private final Named named;

    /** What names the converter of {@code Money}. */
    private enum Named {
        BY_PROPERTY,
        BY_TYPE,
        BY_CLASS
    }

    OwnTypes(Draft draft, Dice dice) {
        this.draft = draft;
        this.dice = dice;
        this.named = dice.one(Named.values());
        if (dice.chance(60)) {
            addEnum(dice.one("Tier", "Level", "Optional", "User", "CustomKey", "String"), true);
        }
        if (dice.chance(30) && !draft.packageName.isEmpty()) {
            addEnum(
                    dice.one("Tier", "TIER", "RATING", "Boolean", "Optional", "user", "Plan", "EnumText", "List"),
                    false);
        }
        if (dice.chance(30)) {
            addMoney();
        }
        if (dice.chance(30)) {
            ids.add(wrapped(
                    "Id__",
                    dice.one(Types.SCALARS.stream().filter(OwnTypes::isId).toList())));
        }
        if (dice.chance(30)) {
            words.add(wrapped("Word__", Type.of("java.lang.String", List.of("\"An n\\u2028\"", "\"x\""), "x")));
        }
    }

    /** Whether no value's text is blank, and a set and an equality can tell values apart. */
    private static boolean isId(Type scalar) {
        return !List.of("java.lang.String", "char", "java.lang.Character", "java.net.URL", "byte[]")
                .contains(scalar.source());
    }

    /** Types that an id can be. */
    List<Type> ids() {
        return ids;
    }

    /** Types that any text can be. */
    List<Type> words() {
        return words;
    }

    List<Type> enums() {
        return enums;
    }

    List<Type> all() {
        List<Type> all = new ArrayList<>(enums);
        all.addAll(converted);
        all.addAll(ids);
        all.addAll(words);
        return all;
    }

    /** Names the converter for all properties, if one needs it. */
    void nameFor(List<Property> properties) {
        String converter = draft.qualified() + ".MoneyText.class";
        if (named == Named.BY_CLASS
                && properties.stream().anyMatch(one -> isMoney(one.type()) && !isUnmapped(one, converter))) {
            draft.converters = "converters = " + converter;
        }
    }

    private static boolean isUnmapped(Property property, String converter) {
        return property.mark().contains(converter) || property.mark().contains("TalkIgnore");
    }

    private boolean isMoney(Type type) {
        return converted.stream().anyMatch(money -> type.source().contains(money.source()));
    }

    /** The converter that a type needs, as an attribute; none for a type that has a text by itself. */
    String converter(Type type) {
        return isMoney(type) && (named == Named.BY_PROPERTY || dice.chance(20))
                ? draft.qualified() + ".MoneyText.class"
                : "";
    }

    private void addEnum(String name, boolean isInside) {
        if (name.equals(draft.name) || name.equals(draft.outer)) {
            return;
        }
        String text = dice.chance(25) ? Texts.literal(dice.one(Texts.NASTY), dice) : "\"free of charge\"";
        String constants = " { " + (dice.chance(50) ? JSON + text + ") " : "") + "FREE, "
                + dice.one(
                        "PRO",
                        "größe",
                        "$",
                        "PRO { @java.lang.Override public java.lang.String toString() { return \"\"; } }")
                + "; @java.lang.Override public java.lang.String toString() { return \"x\"; } }";
        String visible = dice.one("public ", "");
        String source = (draft.shape == Shape.INTERFACE ? "" : visible) + (isInside ? "static " : "") + "enum " + name
                + constants;
        String type = isInside ? draft.qualified() + "." + name : draft.inPackage(name);
        if (isInside) {
            draft.members.add(source);
        } else {
            draft.files.put(name, "package " + draft.packageName + ";\n" + source);
        }
        enums.add(Type.of(type, List.of(type + ".FREE"), "FREE", "free"));
    }

    private void addMoney() {
        String money = draft.qualified() + ".Money";
        String visible = draft.shape == Shape.INTERFACE ? "" : dice.one("public ", "");
        String own = "@dev.talkbind.annotations.TalkText(" + draft.qualified() + ".MoneyText.class) ";
        draft.members.add((named == Named.BY_TYPE ? own : "") + visible + "record Money(long cents) {}");
        String convert = "<" + money + "> { @java.lang.Override public java.lang.String toText(" + money
                + " value) { return \"EUR \" + value.cents(); }"
                + " @java.lang.Override public " + money + " fromText(java.lang.String text) { return new " + money
                + "(dev.talkbind.processor.fuzz.RoundTrip.cents(text)); } }";
        boolean isEnum = dice.chance(30);
        draft.members.add(visible + (isEnum ? "enum" : "static class")
                + " MoneyText implements dev.talkbind.annotations.TextConverter"
                + (isEnum ? convert.replaceFirst("\\{", "{ ONLY; ") : convert));
        converted.add(Type.of(money, List.of("new " + money + "(5)"), "EUR 1"));
    }

    /** A type that holds one value of a scalar type. */
    private Type wrapped(String name, Type of) {
        String visible = draft.shape == Shape.INTERFACE ? "" : dice.one("public ", "");
        String type = draft.qualified() + "." + name;
        draft.members.add(dice.one(
                "@dev.talkbind.annotations.TalkText " + visible + "record " + name + "(" + of.source() + " value) {}",
                "@dev.talkbind.annotations.TalkText " + made(visible, name, of, ""),
                made(visible, name, of, "@com.fasterxml.jackson.annotation.JsonCreator ")));
        List<String> values =
                of.values().stream().map(value -> type + ".of(" + value + ")").toList();
        if (draft.members.get(draft.members.size() - 1).contains("record ")) {
            values = of.values().stream()
                    .map(value -> "new " + type + "(" + value + ")")
                    .toList();
        }
        return Type.of(type, values, of.defaults().toArray(String[]::new));
    }

    private static String made(String visible, String name, Type of, String creator) {
        return visible + "static final class " + name + " { private final " + of.source() + " value; private " + name
                + "(" + of.source() + " value) { this.value = value; } " + creator + "public static " + name + " of("
                + of.source() + " value) { return new " + name + "(value); } "
                + "@com.fasterxml.jackson.annotation.JsonValue public " + of.source() + " value() { return value; } "
                + "@java.lang.Override public boolean equals(java.lang.Object other) { return other instanceof "
                + name + " one && (\"\" + one.value).equals(\"\" + value); } "
                + "@java.lang.Override public int hashCode() { return (\"\" + value).hashCode(); } }";
    }
}
