package dev.talkbind.runtime.spi;

import dev.talkbind.annotations.UserProperty;

/**
 * A property that is a whole map of the TalkJS user, or the time at which TalkJS first saw it, for generated code.
 *
 * @param field the push tokens, the custom data that no custom field owns, or the time
 * @param property the property that messages name: {@code Seller.pushTokens}
 */
public record MapKey(UserProperty field, String property) implements PropertyKey {

    /** A field, and the property that is that field. */
    public static MapKey of(UserProperty field, String property) {
        return new MapKey(field, property);
    }

    @Override
    public String place() {
        return field.fieldName();
    }

    @Override
    public boolean isClearedIn(ReadContext in) {
        return in.clears(field);
    }
}
