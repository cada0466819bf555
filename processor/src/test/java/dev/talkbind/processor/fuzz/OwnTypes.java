package dev.talkbind.processor.fuzz;

import java.util.ArrayList;
import java.util.List;

/** Types that a model declares itself: enums, and classes with a converter; inside it or beside it. */
final class OwnTypes {

    private static final String JSON = "@com.fasterxml.jackson.annotation.JsonProperty(";

    private final Draft draft;
    private final Dice dice;
    private final List<Type> enums = new ArrayList<>();
    private final List<Type> converted = new ArrayList<>();

    OwnTypes(Draft draft, Dice dice) {
        this.draft = draft;
        this.dice = dice;
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
    }

    List<Type> enums() {
        return enums;
    }

    List<Type> all() {
        List<Type> all = new ArrayList<>(enums);
        all.addAll(converted);
        return all;
    }

    /** The converter that a type needs, as an attribute; none for a type that has a text by itself. */
    String converter(Type type) {
        return converted.stream().anyMatch(money -> type.source().contains(money.source()))
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
        draft.members.add(visible + "record Money(long cents) {}");
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
}
