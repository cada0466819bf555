package dev.talkbind.runtime;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import dev.talkbind.annotations.NullHandling;
import dev.talkbind.runtime.ReadProblem.Code;
import dev.talkbind.runtime.internal.PatchMap;
import dev.talkbind.runtime.internal.PatchMapBuilder;
import dev.talkbind.runtime.internal.ShownKey;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Custom data: a flat, ordered, immutable map of text to text, which every chat user can read. A key with a null is cleared:
 * under TalkJS's merge rule it is deleted, while a key that is absent stays as it is. The whole map can be cleared too, and
 * keys set after that.
 *
 * <p>It equals any map with the same entries, whether the whole is cleared or not. It has no null keys, and what would change
 * it throws {@link UnsupportedOperationException}.
 */
@SuppressWarnings({
    "AmbiguousMethodReference", // diff reads well both ways, and no lambda is meant
    "exports" // nobody needs the name of the superclass
})
public final class CustomData extends PatchMap<String> {
    private static final CustomData EMPTY = builder().build();
    private static final CustomData CLEARED = builder().reset().build();

    private CustomData(PatchMap<String> map) {
        super(map);
    }

    private CustomData(Builder frozen) {
        super(frozen);
    }

    /** No keys: an update that changes nothing. */
    public static CustomData empty() {
        return EMPTY;
    }

    /** The whole map cleared: written as null, it deletes every key that TalkJS holds. */
    public static CustomData cleared() {
        return CLEARED;
    }

    /** The entries of a map in its order; a null value clears its key. Custom data itself is returned as it is. */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    @SuppressWarnings("unchecked") // the values of a map of texts are texts
    public static CustomData of(Map<String, @Nullable String> map) {
        if (map instanceof CustomData data) {
            return data;
        }
        return map instanceof PatchMap<?> patch
                ? new CustomData((PatchMap<String>) patch)
                : builder().putAll(map).build();
    }

    @JsonValue
    private @Nullable CustomDocument document() {
        return CustomDocument.of(this);
    }

    /** A builder without keys. */
    public static Builder builder() {
        return new Builder();
    }

    /** A builder that begins with these entries. */
    public Builder toBuilder() {
        return new Builder(this);
    }

    /**
     * The value of a key, or of the first alias that has one; its default where there is none, and else null.
     *
     * @throws ReadException where the text stands for no value, or the key is required and has none
     */
    public <T> @Nullable T get(CustomKey<T> key) {
        return read(key).orElseThrow();
    }

    /** As {@link #get(CustomKey)}, with the problem instead of an exception. */
    @SuppressWarnings("NullAway") // a result hands its value out and takes none in
    public <T> ReadResult<@Nullable T> read(CustomKey<T> key) {
        String found = key.textIn(this);
        String text = found == null ? key.defaultText() : found;
        if (text != null) {
            return key.fromText(text);
        }
        return key.isRequired()
                ? key.failure(clears(key.name()) ? Code.CLEARED : Code.ABSENT, null)
                : ReadResult.of(null);
    }

    /**
     * This custom data with a key set, or cleared where the value is null; its aliases are cleared too.
     *
     * @throws InvalidUserException where the value has no text, or is null and the key is required
     */
    public <T> CustomData with(CustomKey<T> key, @Nullable T value) {
        return toBuilder().put(key, value).build();
    }

    /** As {@link #with(CustomKey, Object)}, by name. */
    public CustomData with(String key, @Nullable String value) {
        return toBuilder().put(key, value).build();
    }

    /** This custom data as a plain map; unmodifiable. */
    public Map<String, @Nullable String> asMap() {
        return this;
    }

    /** This and then the patch, as one: a key of the patch wins, and a patch that clears the whole leaves nothing of this. */
    public CustomData merge(CustomData patch) {
        return of(merged(patch));
    }

    /** The smallest patch that makes {@code before} hold what it would hold after {@code after}. */
    public static CustomData diff(CustomData before, CustomData after) {
        return of(after.since(before));
    }

    /** The smallest patch that makes this hold what it would hold after {@code after}. */
    public CustomData diff(CustomData after) {
        return diff(this, after);
    }

    /** The keys, never the values. */
    @Override
    public String toString() {
        StringBuilder shown = new StringBuilder(clearsAll() ? "CustomData[cleared][" : "CustomData[");
        String separator = "";
        for (String key : keySet()) {
            shown.append(separator).append(ShownKey.of(key));
            separator = ", ";
        }
        return shown.append(']').toString();
    }

    /** Collects custom data; not for several threads at once. What it has built stays as it is. */
    @SuppressWarnings("exports") // nobody needs the name of the superclass
    public static class Builder extends PatchMapBuilder<String> {
        private NullHandling nulls = NullHandling.CLEAR;

        private Builder() {
            super(0);
        }

        /** A builder that begins with these entries. */
        protected Builder(CustomData start) {
            super(start);
        }

        /** What a null becomes in the calls that follow: a clear, as it is at first, or nothing. */
        public final Builder nulls(NullHandling nulls) {
            this.nulls = nulls;
            return this;
        }

        /** Sets a key; a null value clears it, or is left out, as {@link #nulls} says. */
        public final Builder put(String key, @Nullable String value) {
            if (value != null || nulls == NullHandling.CLEAR) {
                set(key, value);
            }
            return this;
        }

        /**
         * Sets a key and clears its aliases; a null value clears them all, or is left out, as {@link #nulls} says.
         *
         * @throws InvalidUserException where the value has no text, or is null, required and not left out
         */
        public final <T> Builder put(CustomKey<T> key, @Nullable T value) {
            if (value != null || nulls == NullHandling.CLEAR) {
                set(key.name(), key.toTextOrNull(value));
                for (String alias : key.aliases()) {
                    set(alias, null);
                }
            }
            return this;
        }

        /** Clears a key. */
        public final Builder clear(String key) {
            set(key, null);
            return this;
        }

        /** Puts every entry. Custom data that is cleared as a whole makes this so too; what was put before stays. */
        public final Builder putAll(Map<String, @Nullable String> map) {
            if (map instanceof PatchMap<?> patch && patch.clearsAll()) {
                clearAll();
            }
            for (Map.Entry<String, @Nullable String> entry : map.entrySet()) {
                put(entry.getKey(), entry.getValue());
            }
            return this;
        }

        /** Whether the key was put, be it cleared. */
        public final boolean has(String key) {
            return contains(key);
        }

        private Builder reset() {
            clearAll();
            return this;
        }

        /** The custom data. The builder can go on, and what it has built stays as it is. */
        public final CustomData build() {
            freeze();
            return new CustomData(this);
        }
    }
}
