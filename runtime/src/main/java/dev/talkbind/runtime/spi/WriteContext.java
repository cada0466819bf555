package dev.talkbind.runtime.spi;

import dev.talkbind.runtime.CustomData;
import dev.talkbind.runtime.CustomDataConverter;
import dev.talkbind.runtime.InvalidUserException;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** One write of an instance's custom data, for generated code; not for several threads. */
public final class WriteContext extends CustomData.Builder {
    private final CustomKeys keys;
    private final boolean keepsNulls;

    WriteContext(CustomKeys keys, CustomData start, boolean keepsNulls) {
        super(start);
        this.keys = keys;
        this.keepsNulls = keepsNulls;
    }

    /** Whether a null is left out, so that TalkJS keeps what it holds. */
    boolean keepsNulls() {
        return keepsNulls;
    }

    /**
     * Puts what a property holds beside the custom fields: no map is nothing, and a null in a map is a clear in any case.
     *
     * @throws InvalidUserException naming the property and the key, where a custom field owns it
     */
    public void putRest(String property, @Nullable Map<String, @Nullable String> rest) {
        if (rest != null) {
            keys.refuseOwned(rest.keySet(), property);
            putAll(rest);
        }
    }

    /**
     * Puts the custom data of an object that a property holds. A null property clears the object's keys, or is left out where
     * nulls are kept; a null in the object is a clear in any case.
     *
     * @throws InvalidUserException naming the property, where it is null, not left out, and one of its keys is required
     */
    public <T> void putNested(CustomDataConverter<T> converter, CustomKeys nested, String property, @Nullable T value) {
        if (value == null && !keepsNulls) {
            nested.refuseClear(property);
        }
        putNested(converter, nested, value);
    }

    /** As the other, for a property that may be empty: null clears required keys too. */
    public <T> void putNested(CustomDataConverter<T> converter, CustomKeys nested, @Nullable T value) {
        if (value != null) {
            putAll(converter.toCustomData(value));
        } else if (!keepsNulls) {
            nested.clear(this);
        }
    }

    /** All that was put, with a clear for each retired key. */
    public CustomData toCustomData() {
        if (keepsNulls) {
            for (String retired : keys.retired()) {
                if (!has(retired)) {
                    clear(retired);
                }
            }
        }
        return build();
    }
}
