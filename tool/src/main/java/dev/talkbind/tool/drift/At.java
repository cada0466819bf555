package dev.talkbind.tool.drift;

import dev.talkbind.tool.lock.LockedType;
import dev.talkbind.tool.schema.Place;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** A place of a type, and a user of it. */
record At(LockedType type, Place place, ExportUser user) {

    Optional<String> text() {
        return Optional.ofNullable(user.custom().get(place.name()));
    }

    /** The texts of the keys that a prefix has, and that have no place of their own. */
    List<String> entries() {
        List<String> texts = new ArrayList<>();
        user.custom().forEach((key, text) -> {
            Place one = Place.key(key);
            if (one.isUnder(place) && !type.entries().containsKey(one)) {
                texts.add(text);
            }
        });
        return texts;
    }

    String of() {
        return place + " of " + type.name();
    }
}
