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
 * Custom data: a flat, ordered, immutable map of text to text, which every chat user can read. A key with a null is
 * cleared: under TalkJS's merge rule it is deleted, while an absent key stays as it is. The whole map can also be
 * cleared, and then have keys set.
 *
 * <p>It equals any map with the same entries, whether the whole map is cleared or not. It has no null keys, and every
 * method that would change it throws {@link UnsupportedOperationException}.
 */
@SuppressWarnings({
    "AmbiguousMethodReference", // diff reads well in both forms, and nobody passes it as a lambda
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

    /** A clear of the whole map: written as null, it deletes every key that TalkJS holds. */
    public static CustomData cleared() {
        return CLEARED;
    }

    /**
     * The entries of a map, in its order. A null value clears its key. If the map is custom data already, it is
     * returned as it is.
     */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    @SuppressWarnings("unchecked") // keys and values of a map of texts are texts
    public static CustomData of(Map<String, @Nullable String> map) {
        if (map instanceof CustomData data) {
            return data;
        }
        return map instanceof PatchMap<?> patch
                ? new CustomData((PatchMap<String>) patch)
                : builder().putAll(map).build();
    }

    /** The text of a key by its position. */
    @Nullable
    String textAt(int position) {
        return value(position);
    }

    /** The position of a key, or -1. The guess is looked at first. */
    int place(String key, int guess) {
        return position(key, guess);
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
     * The value of a key, or else of the first alias that has one, or else the default, or else null.
     *
     * @throws ReadException if the text does not stand for a value, or if the key is required and has none
     */
    public <T> @Nullable T get(CustomKey<T> key) {
        return read(key).orElseThrow();
    }

    /** As {@link #get(CustomKey)}, but returns the problem instead of throwing an exception. */
    @SuppressWarnings("NullAway") // a result returns its value, and never takes one in
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
     * This custom data with one key set, or cleared if the value is null. Its aliases are cleared too.
     *
     * @throws InvalidUserException if the value has no text, or is null and the key is required
     */
    public <T> CustomData with(CustomKey<T> key, @Nullable T value) {
        return toBuilder().put(key, value).build();
    }

    /** As {@link #with(CustomKey, Object)}, for a key by its name. */
    public CustomData with(String key, @Nullable String value) {
        return toBuilder().put(key, value).build();
    }

    /** This custom data as a plain map; unmodifiable. */
    public Map<String, @Nullable String> asMap() {
        return this;
    }

    /**
     * This custom data, followed by the patch, as one. A key of the patch wins. A patch that clears the whole map
     * removes everything of this one.
     */
    public CustomData merge(CustomData patch) {
        return of(merged(patch));
    }

    /** The smallest patch that makes {@code before} hold what it would hold after {@code after} is applied. */
    public static CustomData diff(CustomData before, CustomData after) {
        return of(after.since(before));
    }

    /** The smallest patch that makes this custom data hold what it would hold after {@code after} is applied. */
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

    /**
     * Collects custom data; not for several threads at once. Custom data that it has built does not change any more.
     */
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

        /** What a null means in the calls that follow: it clears, which is the default, or it is left out. */
        public final Builder nulls(NullHandling nulls) {
            this.nulls = nulls;
            return this;
        }

        /** Sets a key. A null value clears it, or is left out, as {@link #nulls} says. */
        public final Builder put(String key, @Nullable String value) {
            if (value != null || nulls == NullHandling.CLEAR) {
                set(key, value);
            }
            return this;
        }

        /**
         * Sets a key and clears its aliases. A null value clears them all, or is left out, as {@link #nulls} says.
         *
         * @throws InvalidUserException if the value has no text, or is null, required and not left out
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

        /**
         * Puts every entry. If the map is custom data that clears the whole map, this builder does so too; keys that
         * were put before stay.
         */
        public final Builder putAll(Map<String, @Nullable String> map) {
            if (map instanceof PatchMap<?> patch && patch.clearsAll()) {
                clearAll();
            }
            for (Map.Entry<String, @Nullable String> entry : map.entrySet()) {
                put(entry.getKey(), entry.getValue());
            }
            return this;
        }

        /** Whether the key was set or cleared. */
        public final boolean has(String key) {
            return contains(key);
        }

        private Builder reset() {
            clearAll();
            return this;
        }

        /** Makes the custom data. The builder can be used further, and the custom data does not change. */
        public final CustomData build() {
            freeze();
            return new CustomData(this);
        }
    }
}
