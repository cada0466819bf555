package dev.talkbind.samples.entities;

import dev.talkbind.runtime.CustomData;
import dev.talkbind.runtime.CustomDataUpdater;
import dev.talkbind.runtime.UserMapper;
import java.util.List;
import java.util.function.Supplier;

/**
 * An entity that is mapped both ways, and what to try with it.
 *
 * @param name the name of its source, and of the document that it is sent as
 * @param made a new instance, of equal values each time
 * @param update custom data for it
 * @param isInPlace whether an update changes the instance itself
 * @param unread its properties, nested ones with their paths, that a user at TalkJS does not have
 */
record Entity<T>(
        String name,
        UserMapper<T> mapper,
        CustomDataUpdater<T> updater,
        Supplier<T> made,
        CustomData update,
        boolean isInPlace,
        List<String> unread) {

    static <T> Entity<T> of(String name, UserMapper<T> mapper, CustomDataUpdater<T> updater, Supplier<T> made) {
        return new Entity<>(name, mapper, updater, made, CustomData.empty(), true, List.of());
    }

    /** Keys and their texts; a null clears a key. */
    Entity<T> updatedWith(String... entries) {
        CustomData.Builder data = CustomData.builder();
        for (int i = 0; i < entries.length; i += 2) {
            data.put(entries[i], entries[i + 1]);
        }
        return new Entity<>(name, mapper, updater, made, data.build(), isInPlace, unread);
    }

    Entity<T> copied() {
        return new Entity<>(name, mapper, updater, made, update, false, unread);
    }

    Entity<T> unread(String... properties) {
        return new Entity<>(name, mapper, updater, made, update, isInPlace, List.of(properties));
    }

    @Override
    public String toString() {
        return name;
    }
}
