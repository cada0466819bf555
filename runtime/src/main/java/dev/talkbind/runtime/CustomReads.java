package dev.talkbind.runtime;

import dev.talkbind.runtime.ReadProblem.Code;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Reads typed keys from custom data. A key is absent, cleared, or has a text: its own, or that of an alias. */
final class CustomReads {
    private final CustomData data;
    private final Problems problems;
    private int expected; // keys mostly come in the order in which they are asked for

    CustomReads(CustomData data, Problems problems) {
        this.data = data;
        this.problems = problems;
    }

    CustomData data() {
        return data;
    }

    <T> @Nullable T get(CustomKey<T> key, @Nullable T current) {
        String text = textOrDefault(key);
        if (text != null) {
            return value(key, text, current);
        }
        boolean cleared = data.clears(key.name());
        if (key.isRequired()) {
            return missing(key, cleared, current);
        }
        return cleared ? null : current;
    }

    /** As get, but null is never meant: what is cleared is a problem, and what is absent too where there is no current value. */
    <T> @Nullable T require(CustomKey<T> key, @Nullable T current) {
        String text = textOrDefault(key);
        if (text != null) {
            return value(key, text, current);
        }
        boolean cleared = data.clears(key.name());
        return cleared || current == null || key.isRequired() ? missing(key, cleared, current) : current;
    }

    /** The object that a property holds; null beside its problems. */
    <T> @Nullable T get(CustomDataConverter<T> converter, CustomData from) {
        ReadResult<T> nested = converter.read(from);
        problems.addAll(nested.problems());
        return nested.isOk() ? nested.value() : null;
    }

    <T> @Nullable T update(CustomDataConverter<T> converter, @Nullable T current) {
        return get(converter, current == null ? data : converter.keys().updated(converter.toCustomData(current), data));
    }

    /** What an update makes of the entries that no key owns. */
    CustomData updateRest(CustomKeys owned, @Nullable Map<String, @Nullable String> current) {
        CustomData before = current == null || data.clearsAll() ? CustomData.empty() : CustomData.of(current);
        return before.merge(owned.rest(data));
    }

    /** Whether the key is cleared, with no alias or default to stand in. */
    boolean isCleared(CustomKey<?> key) {
        return data.clears(key.name()) && textOrDefault(key) == null;
    }

    /** Whether an update says nothing about the key. */
    boolean isAbsent(CustomKey<?> key) {
        return text(key) == null && !data.clears(key.name());
    }

    private @Nullable String textOrDefault(CustomKey<?> key) {
        String text = text(key);
        return text == null ? key.defaultText() : text;
    }

    private @Nullable String text(CustomKey<?> key) {
        int place = data.place(key.name(), expected);
        if (place >= 0) {
            expected = place + 1;
            return data.value(place);
        }
        String text = null;
        for (int i = 0; text == null && i < key.older().length; i++) {
            text = data.get((Object) key.older()[i]);
        }
        return text;
    }

    private <T> @Nullable T value(CustomKey<T> key, String text, @Nullable T current) {
        T value = key.propertyText().read(text);
        if (value == null) {
            problems.add(key.propertyText().problem(Code.MALFORMED, text));
            return current;
        }
        return value;
    }

    private <T> @Nullable T missing(CustomKey<T> key, boolean cleared, @Nullable T current) {
        problems.add(key.propertyText().problem(cleared ? Code.CLEARED : Code.ABSENT, null));
        return current;
    }
}
