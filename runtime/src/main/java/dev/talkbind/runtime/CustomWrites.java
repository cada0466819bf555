package dev.talkbind.runtime;

import dev.talkbind.annotations.NullHandling;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Writes typed keys to custom data. A null clears a key or is left out, and whatever sets a key clears its aliases. */
abstract sealed class CustomWrites extends EntriesBuilder<String> permits CustomData.Builder {
    private final String[] retired;
    private NullHandling nulls = NullHandling.CLEAR;

    /** {@code retired} are cleared in the end, unless they are set. */
    CustomWrites(String[] layout, String... retired) {
        super(layout);
        this.retired = retired;
    }

    final void handle(NullHandling handling) {
        nulls = handling;
    }

    private boolean isWritten(@Nullable Object value) {
        return value != null || nulls == NullHandling.CLEAR;
    }

    /** Sets a key; a null clears it or is left out, while {@link #set} clears in any case. */
    void write(String key, @Nullable String value) {
        if (isWritten(value)) {
            set(key, value);
        }
    }

    <T> void write(CustomKey<T> key, @Nullable T value) {
        if (isWritten(value)) {
            set(key.name(), key.write(value));
            for (String alias : key.older()) {
                set(alias, null);
            }
        }
    }

    <T> void write(CustomDataConverter<T> converter, String property, @Nullable T value) {
        if (value == null && isWritten(value)) {
            converter.keys().refuseClear(property);
        }
        writeOptional(converter, value);
    }

    void writeAll(Map<String, @Nullable String> map) {
        if (map instanceof CustomData data && data.clearsAll()) {
            clearAll();
        }
        for (Map.Entry<String, @Nullable String> entry : map.entrySet()) {
            write(entry.getKey(), entry.getValue());
        }
    }

    /** Puts every entry; a null in the map is a clear in any case, since somebody put it there. */
    void setAll(Map<String, @Nullable String> map) {
        for (Map.Entry<String, @Nullable String> entry : map.entrySet()) {
            set(entry.getKey(), entry.getValue());
        }
    }

    <T> void writeOptional(CustomDataConverter<T> converter, @Nullable T value) {
        if (value != null) {
            setAll(converter.toCustomData(value));
        } else if (isWritten(value)) {
            converter.keys().clear(this);
        }
    }

    /** What was written, with a clear for each retired key that was not. */
    CustomWrites complete() {
        for (String key : retired) {
            if (!contains(key)) {
                set(key, null);
            }
        }
        handOut();
        return this;
    }
}
