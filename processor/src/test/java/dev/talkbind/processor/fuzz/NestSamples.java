package dev.talkbind.processor.fuzz;

import dev.talkbind.annotations.UserProperty;
import dev.talkbind.processor.fuzz.NestPart.Entries;
import dev.talkbind.processor.fuzz.NestPart.Field;
import dev.talkbind.processor.fuzz.NestPart.KeyPart;
import dev.talkbind.processor.fuzz.NestPart.Nested;
import dev.talkbind.runtime.CustomData;
import dev.talkbind.runtime.User;
import java.util.LinkedHashMap;
import java.util.Map;

/** Throws dice for what instances of a model hold, and what TalkJS does. */
final class NestSamples {

    private final NestModel model;
    private final NestKeys keys;
    private final Dice dice;

    NestSamples(NestModel model, Dice dice) {
        this.model = model;
        this.keys = new NestKeys(model.owner());
        this.dice = dice;
    }

    Map<String, Object> instance() {
        return instance(model.owner());
    }

    private Map<String, Object> instance(NestNode node) {
        Map<String, Object> made = new LinkedHashMap<>();
        node.parts().forEach(part -> made.put(part.name(), value(part)));
        return made;
    }

    private Object value(NestPart part) {
        if (part instanceof KeyPart key) {
            boolean isNull = !key.of().isPrimitive() && dice.chance(key.isRequired() ? 2 : 30);
            return isNull ? null : dice.one(key.of().values());
        } else if (part instanceof Field field) {
            boolean isKept = field.field() == UserProperty.ID || field.field() == UserProperty.NAME;
            return isKept || dice.chance(75) ? field.value() : null;
        } else if (part instanceof Nested nested) {
            return dice.chance(75) ? instance(nested.node()) : null;
        }
        return dice.chance(70) ? entries((Entries) part) : null;
    }

    private Map<String, Object> entries(Entries entries) {
        Map<String, Object> made = new LinkedHashMap<>();
        for (int i = dice.upTo(2); i >= 0; i--) {
            made.put(dice.one("a", "b", "\u2028", "x_y"), dice.one(entries.of().values()));
        }
        return made;
    }

    /** A user as others may have left it. */
    User user(User written) {
        User.Builder user = User.builder(written.id());
        for (UserProperty field : UserProperty.values()) {
            Object value = field == UserProperty.CUSTOM || !written.has(field) || field == UserProperty.ID
                    ? null
                    : NestReads.held(written, field);
            if (value != null && !dice.chance(15)) {
                NestWrites.set(user, field, value);
            }
        }
        Map<String, String> custom = new LinkedHashMap<>();
        written.custom().forEach((key, text) -> {
            if (!dice.chance(10)) {
                custom.put(key, dice.chance(8) ? null : text);
            }
        });
        for (NestKeys.Placed placed : keys.all()) {
            if (!placed.isWritten() || dice.chance(10)) {
                put(placed, custom, 4);
            }
        }
        for (NestKeys.PlacedMap placed : keys.maps()) {
            if (placed.isReadOnly() && dice.chance(60)) {
                entries(placed.map())
                        .forEach((key, value) -> custom.put(
                                placed.start() + key,
                                placed.map().of().text(value, placed.map().letter())));
            }
        }
        return user.custom(data(custom)).build();
    }

    /** An update of custom data. */
    CustomData update() {
        Map<String, String> custom = new LinkedHashMap<>();
        int percent = dice.one(10, 40, 80);
        int cleared = dice.one(10, 40, 100);
        for (NestKeys.Placed placed : keys.all()) {
            if (dice.chance(percent)) {
                if (dice.chance(cleared)) {
                    custom.put(placed.name(), null);
                } else {
                    put(placed, custom, 3);
                }
            }
        }
        for (NestKeys.PlacedMap placed : keys.maps()) {
            if (dice.chance(percent)) {
                Entries map = placed.map();
                entries(map)
                        .forEach((key, value) -> custom.put(
                                placed.start() + key,
                                dice.chance(cleared) ? null : map.of().text(value, map.letter())));
            }
        }
        return dice.chance(4) ? CustomData.cleared() : data(custom);
    }

    /** A value under the key or under an older one alone, or a text that is none. */
    private void put(NestKeys.Placed placed, Map<String, String> custom, int malformed) {
        KeyPart key = placed.key();
        String text = dice.chance(malformed)
                ? key.of().malformed().orElse("")
                : key.of().text(dice.one(key.of().values()), key.letter());
        if (!placed.aliases().isEmpty() && dice.chance(50)) {
            custom.remove(placed.name());
            custom.put(dice.one(placed.aliases()), text);
        } else {
            custom.put(placed.name(), text);
        }
    }

    private static CustomData data(Map<String, String> custom) {
        CustomData.Builder data = CustomData.builder();
        custom.forEach(data::put);
        return data.build();
    }
}
