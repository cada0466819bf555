package dev.talkbind.processor.fuzz;

import java.util.ArrayList;
import java.util.List;

/** What {@code @TalkUser} says of a model. */
final class Settings {

    private static final String WORDS = "dev.talkbind.annotations.";

    private final Draft draft;
    private final Dice dice;
    private final List<Property> properties;

    Settings(Draft draft, Dice dice, List<Property> properties) {
        this.draft = draft;
        this.dice = dice;
        this.properties = properties;
    }

    void add() {
        List<String> all = new ArrayList<>();
        boolean hasRole = has("role");
        if (!hasRole && dice.chance(25)) {
            all.add("role = " + Texts.literal(dice.one("seller", "\"\u2028\\", "größe"), dice));
            hasRole = true;
        }
        if (dice.chance(20)) {
            all.add("idPrefix = " + Texts.literal(dice.one("seller-", "", "\"\\", "é\u2028", "\n"), dice));
        }
        if (dice.chance(20)) {
            all.add("retired = " + retired());
        }
        if (!has("name") || dice.chance(10)) {
            all.add("clientSync = " + WORDS + "ClientSync.DISABLED");
        }
        if (hasRole && has("email") && dice.chance(40)) {
            all.add("notifications = " + WORDS + "Channel.EMAIL");
        }
        if (dice.chance(25)) {
            all.add("nulls = " + WORDS + "NullHandling.KEEP");
            draft.keepsNulls = true;
        }
        if (draft.shape.isWrittenOnly() || dice.chance(8)) {
            all.add("direction = " + WORDS + "Direction.WRITE");
        }
        draft.attributes.addAll(dice.shuffled(all));
    }

    private String retired() {
        List<String> texts = dice.some(3, Texts.NASTY).stream()
                .map(text -> Texts.literal(text + " once", dice))
                .toList();
        return "{" + String.join(", ", texts) + "}";
    }

    private boolean has(String field) {
        String constant = "UserProperty." + field.toUpperCase(java.util.Locale.ROOT);
        return properties.stream()
                .anyMatch(one -> one.name().equals(field) || one.mark().contains(constant));
    }
}
