package dev.talkbind.runtime;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import dev.talkbind.annotations.NullHandling;
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
@SuppressWarnings("AmbiguousMethodReference") // diff reads well both ways, and no lambda is meant
public final class CustomData extends Entries<String> {
    private static final CustomData EMPTY = builder().build();
    private static final CustomData CLEARED = new CustomData(new Entries<>(new String[0], new Object[0], 0, true));

    CustomData(Entries<String> entries) {
        super(entries);
    }

    private CustomData(CustomWrites collected) {
        super(collected);
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
    public static CustomData of(Map<String, @Nullable String> map) {
        return map instanceof CustomData data ? data : builder().putAll(map).build();
    }

    @JsonValue
    private @Nullable CustomDocument document() {
        return CustomDocument.of(this);
    }

    /** A builder without keys. */
    public static Builder builder() {
        return new Builder(new String[0]);
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
    public <T> ReadResult<@Nullable T> read(CustomKey<T> key) {
        Reading in = Reading.of(key.property(), this);
        @Nullable T value = in.get(key);
        return in.result(value);
    }

    /**
     * This custom data with a key set, or cleared where the value is null; its aliases are cleared too.
     *
     * @throws InvalidUserException where the value has no text, or is null and the key is required
     */
    public <T> CustomData with(CustomKey<T> key, @Nullable T value) {
        return builder().putAll(this).put(key, value).build();
    }

    /** As {@link #with(CustomKey, Object)}, by name. */
    public CustomData with(String key, @Nullable String value) {
        return builder().putAll(this).put(key, value).build();
    }

    /** This custom data as a plain map; unmodifiable. */
    public Map<String, @Nullable String> asMap() {
        return this;
    }

    /** This and then the patch, as one: a key of the patch wins, and a patch that clears the whole leaves nothing of this. */
    public CustomData merge(CustomData patch) {
        return new CustomData(super.merge(patch));
    }

    /** The smallest patch that makes {@code before} hold what it would hold after {@code after}. */
    public static CustomData diff(CustomData before, CustomData after) {
        return before.diff(after, new Sameness.Equal<>());
    }

    /** The smallest patch that makes this hold what it would hold after {@code after}. */
    public CustomData diff(CustomData after) {
        return diff(this, after);
    }

    CustomData diff(CustomData after, Sameness<String> sameness) {
        return new CustomData(after.since(this, sameness));
    }

    /** The keys, never the values. */
    @Override
    public String toString() {
        return (clearsAll() ? "CustomData[cleared]" : "CustomData") + keySet();
    }

    /** Collects custom data; not for several threads at once. What it has built stays as it is. */
    public static final class Builder extends CustomWrites {
        Builder(String[] layout, String... retired) {
            super(layout, retired);
        }

        /** What a null becomes in the calls that follow: a clear, as it is at first, or nothing. */
        public Builder nulls(NullHandling nulls) {
            handle(nulls);
            return this;
        }

        /** Sets a key; a null value clears it, or is left out, as {@link #nulls} says. */
        public Builder put(String key, @Nullable String value) {
            write(key, value);
            return this;
        }

        /**
         * Sets a key and clears its aliases; a null value clears them all, or is left out, as {@link #nulls} says.
         *
         * @throws InvalidUserException where the value has no text, or is null, required and not left out
         */
        public <T> Builder put(CustomKey<T> key, @Nullable T value) {
            write(key, value);
            return this;
        }

        /**
         * Puts the custom data of an object that a property holds. A null property clears the object's keys, or is left out, as
         * {@link #nulls} says; a null in the object is a clear in any case.
         *
         * @throws InvalidUserException naming the property, where it is null, not left out, and one of its keys is required
         */
        public <T> Builder put(CustomDataConverter<T> converter, String property, @Nullable T value) {
            write(converter, property, value);
            return this;
        }

        /** The number of keys that were put, cleared ones too. */
        @Override
        public int size() {
            return super.size();
        }

        /** As {@link #put(CustomDataConverter, String, Object)} for a property that may be empty: null clears required keys too. */
        public <T> Builder putOptional(CustomDataConverter<T> converter, @Nullable T value) {
            writeOptional(converter, value);
            return this;
        }

        /** Clears a key. */
        public Builder clear(String key) {
            set(key, null);
            return this;
        }

        /** Puts every entry. Custom data that is cleared as a whole makes this so too; what was put before stays. */
        public Builder putAll(Map<String, @Nullable String> map) {
            writeAll(map);
            return this;
        }

        /**
         * Puts what a property holds beside the custom fields: no map is nothing, and a null in it a clear in any case.
         *
         * @throws InvalidUserException naming the property and the key, where a custom field owns it
         */
        public Builder rest(CustomKeys owned, String property, @Nullable Map<String, @Nullable String> extra) {
            if (extra != null) {
                owned.refuse(extra.keySet(), property);
                setAll(extra);
            }
            return this;
        }

        /** The custom data, with a clear for each retired key that was not put. */
        @Override
        public CustomData build() {
            return new CustomData(complete());
        }
    }
}
