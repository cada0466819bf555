package dev.talkbind.runtime;

import dev.talkbind.annotations.NullHandling;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Writes typed keys to custom data. A null clears a key or is left out, and whatever sets a key clears its aliases. */
final class CustomWrites {
    private final EntriesBuilder<String> entries;
    private final List<String> retired;
    private NullHandling nulls = NullHandling.CLEAR;

    /** {@code retired} are cleared in the end, unless they are put. */
    CustomWrites(String[] layout, List<String> retired) {
        this.entries = new EntriesBuilder<>(layout);
        this.retired = retired;
    }

    void nulls(NullHandling handling) {
        nulls = handling;
    }

    private boolean isWritten(@Nullable Object value) {
        return value != null || nulls == NullHandling.CLEAR;
    }

    /** Sets a key, or clears it, whatever a null is to become otherwise. */
    void set(String key, @Nullable String value) {
        entries.put(key, value);
    }

    void put(String key, @Nullable String value) {
        if (isWritten(value)) {
            set(key, value);
        }
    }

    <T> void put(CustomKey<T> key, @Nullable T value) {
        if (isWritten(value)) {
            set(key.name(), key.write(value));
            for (int i = 0; i < key.aliases().size(); i++) {
                set(key.aliases().get(i), null);
            }
        }
    }

    <T> void put(CustomDataConverter<T> converter, String property, @Nullable T value) {
        if (value != null) {
            for (Map.Entry<String, @Nullable String> entry :
                    converter.toCustomData(value).entrySet()) {
                set(entry.getKey(), entry.getValue());
            }
        } else if (isWritten(value)) {
            converter.keys().clear(this, property);
        }
    }

    void putAll(Map<String, @Nullable String> map) {
        if (map instanceof CustomData data && data.clearsAll()) {
            entries.clearAll();
        }
        for (Map.Entry<String, @Nullable String> entry : map.entrySet()) {
            put(entry.getKey(), entry.getValue());
        }
    }

    int size() {
        return entries.size();
    }

    /** The entries, with a clear for each retired key that was not put. */
    Entries<String> build() {
        for (int i = 0; i < retired.size(); i++) {
            if (!entries.contains(retired.get(i))) {
                set(retired.get(i), null);
            }
        }
        return entries.build();
    }
}
