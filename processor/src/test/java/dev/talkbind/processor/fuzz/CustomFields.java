package dev.talkbind.processor.fuzz;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The properties of a model that are keys of the custom data, and some that are left out. */
final class CustomFields {

    private static final String CUSTOM_FIELD = "@dev.talkbind.annotations.CustomField";
    private static final String JACKSON = "@com.fasterxml.jackson.annotation.";

    private final Draft draft;
    private final Dice dice;
    private final OwnTypes own;
    private final boolean isTidy;
    private final Set<String> keys = new HashSet<>();

    CustomFields(Draft draft, Dice dice, OwnTypes own) {
        this.draft = draft;
        this.dice = dice;
        this.own = own;
        this.isTidy = dice.chance(70);
    }

    Property make(String name) {
        Type type = Types.any(dice, own.all());
        while (isTidy && !type.isSupported()) {
            type = Types.any(dice, own.all());
        }
        if (dice.chance(6)) {
            return new Property(
                    name,
                    type,
                    "@dev.talkbind.annotations.TalkIgnore",
                    type.values().get(0),
                    Optional.empty(),
                    false,
                    true);
        }
        return mapped(name, type);
    }

    private Property mapped(String name, Type type) {
        List<String> attributes = new ArrayList<>();
        String key = key(name);
        String jackson = "";
        if (!key.equals(name) && dice.chance(80)) {
            attributes.add("value = " + Texts.literal(key, dice));
        } else if (!key.equals(name) && !key.isEmpty()) {
            jackson = JACKSON + "JsonProperty(" + Texts.literal(key, dice) + ") ";
        } else if (!key.equals(name)) {
            key = name;
        }
        aliases(attributes);
        boolean isRequired = dice.chance(12);
        boolean hasDefault = dice.chance(15) && !(isTidy && isRequired);
        if (isRequired) {
            attributes.add("required = true");
        }
        if (hasDefault) {
            attributes.add("defaultValue = " + Texts.literal(defaultOf(type), dice));
        }
        String converter = own.converter(type);
        if (!converter.isEmpty()) {
            attributes.add("converter = " + converter);
        }
        boolean isNull = !isRequired && !hasDefault && !type.isPrimitive() && dice.chance(25);
        return new Property(
                name,
                type,
                jackson + mark(dice.shuffled(attributes)),
                isNull ? type.nothing() : dice.one(type.values()),
                Optional.of(key).filter(own -> draft.shape.isNamedByField() || !own.equals(name)),
                true,
                true);
    }

    private static String mark(List<String> attributes) {
        boolean isKeyAlone = attributes.size() == 1 && attributes.get(0).startsWith("value = ");
        String all = isKeyAlone ? attributes.get(0).substring(8) : String.join(", ", attributes);
        return CUSTOM_FIELD + (attributes.isEmpty() ? "" : "(" + all + ")");
    }

    private String key(String name) {
        if (!isTidy && dice.chance(6)) {
            return dice.one(Texts.BAD_KEYS);
        }
        String key = dice.chance(35) ? dice.one(Texts.NASTY) : dice.chance(20) ? name + "-key" : name;
        return keys.add(key) ? key : isTidy ? name : key;
    }

    private void aliases(List<String> attributes) {
        if (dice.chance(12)) {
            List<String> aliases = new ArrayList<>();
            for (int i = dice.upTo(3); i >= 0; i--) {
                String alias = !isTidy && dice.chance(10) ? dice.one(Texts.BAD_KEYS) : dice.one(Texts.NASTY) + i;
                if (keys.add(alias) || !isTidy) {
                    aliases.add(Texts.literal(alias, dice));
                }
            }
            attributes.add(
                    "aliases = " + (aliases.size() == 1 ? aliases.get(0) : "{" + String.join(", ", aliases) + "}"));
        }
    }

    private String defaultOf(Type type) {
        if (type.source().endsWith("java.lang.String") && dice.chance(70)) {
            return Texts.any(dice);
        }
        return isTidy ? type.defaults().get(0) : dice.one(type.defaults());
    }
}
