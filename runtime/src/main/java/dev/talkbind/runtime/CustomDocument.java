package dev.talkbind.runtime;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonAutoDetect;
import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Custom data as the Jackson databinds write it: with its nulls, which a map would lose where a mapper leaves nulls out. */
@JsonAutoDetect(fieldVisibility = JsonAutoDetect.Visibility.NONE)
final class CustomDocument {
    private final CustomData data;

    private CustomDocument(CustomData data) {
        this.data = data;
    }

    /** The document, or null where the whole is cleared. */
    static @Nullable CustomDocument of(CustomData data) {
        if (!data.clearsAll()) {
            return new CustomDocument(data);
        }
        if (!data.isEmpty()) {
            throw InvalidUserException.twoUpdates("custom");
        }
        return null;
    }

    @SuppressWarnings("UnusedMethod") // Jackson calls it
    @JsonAnyGetter
    @JsonInclude(value = JsonInclude.Include.ALWAYS, content = JsonInclude.Include.ALWAYS)
    private Map<String, @Nullable String> entries() {
        return data;
    }
}
