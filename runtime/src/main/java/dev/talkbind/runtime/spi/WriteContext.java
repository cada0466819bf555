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

    /** Whether nulls are left out, so that TalkJS keeps what it holds. */
    boolean keepsNulls() {
        return keepsNulls;
    }

    /**
     * Puts the keys of a property beside the custom fields. A null map has no effect, and a null value always clears
     * its key.
     *
     * @throws InvalidUserException if a custom field owns a key; the message names the property and the key
     */
    public void putRest(String property, @Nullable Map<String, @Nullable String> rest) {
        if (rest != null) {
            keys.refuseOwned(rest.keySet(), property);
            keys.refusePrefixed(rest.keySet(), property);
            putAll(rest);
        }
    }

    /** Refuses a key of a map if a custom field owns it. */
    void refuseOwned(String key, String property) {
        keys.refuseOwned(List.of(key), property);
    }

    /** All keys that were put, with a clear for each retired key. */
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
