package dev.talkbind.processor.write;

import dev.talkbind.annotations.UserProperty;
import java.util.Locale;

/** The names of the user builder's methods: {@code PHOTO_URL} is set by {@code photoUrl}. */
final class FieldMethods {

    private FieldMethods() {}

    static String of(UserProperty field) {
        StringBuilder name = new StringBuilder();
        for (String word : field.name().toLowerCase(Locale.ROOT).split("_", -1)) {
            name.append(name.isEmpty() ? word : Character.toUpperCase(word.charAt(0)) + word.substring(1));
        }
        return name.toString();
    }
}
