package dev.talkbind.runtime.spi;

import dev.talkbind.runtime.CustomData;
import dev.talkbind.runtime.InvalidUserException;
import java.util.List;
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
            keys.refusePrefixed(rest.keySet(), property);
            putAll(rest);
        }
    }

    /** Refuses a key of a map that a custom field owns. */
    void refuseOwned(String key, String property) {
        keys.refuseOwned(List.of(key), property);
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
