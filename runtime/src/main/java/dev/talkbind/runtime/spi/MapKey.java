package dev.talkbind.runtime.spi;

import dev.talkbind.annotations.UserProperty;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A property that holds a map of the TalkJS user, for generated code.
 *
 * @param field push tokens, or the custom data that no custom field owns
 * @param property the property that messages name: {@code Seller.pushTokens}
 */
public record MapKey(UserProperty field, String property) implements PropertyKey {

    /** A map, and the property that is that map. */
    public static MapKey of(UserProperty field, String property) {
        return new MapKey(field, property);
    }

    /** A map that was read, as a map that the instance owns and can change; null for null. */
    public static <V> @Nullable Map<String, @Nullable V> mutable(@Nullable Map<String, @Nullable V> read) {
        return read == null ? null : new LinkedHashMap<>(read);
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
