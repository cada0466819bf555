package dev.talkbind.runtime;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonAutoDetect;
import com.fasterxml.jackson.annotation.JsonInclude;
import dev.talkbind.runtime.internal.PatchMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Custom data in the form that Jackson's databind writes. It keeps nulls, which databind may leave out of a map. */
@JsonAutoDetect(fieldVisibility = JsonAutoDetect.Visibility.NONE)
final class CustomDocument {
    private final PatchMap<String> data;

    private CustomDocument(PatchMap<String> data) {
        this.data = data;
    }

    /** The document, or null if the whole map is cleared. */
    static @Nullable CustomDocument of(PatchMap<String> data) {
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
