package dev.talkbind.processor.fuzz;

import dev.talkbind.annotations.UserProperty;
import dev.talkbind.processor.fuzz.NestPart.Entries;
import dev.talkbind.processor.fuzz.NestPart.Field;
import dev.talkbind.processor.fuzz.NestPart.KeyPart;
import dev.talkbind.processor.fuzz.NestPart.Nested;
import dev.talkbind.runtime.CustomData;
import dev.talkbind.runtime.User;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** What must be written of an instance, and what must be sent so that TalkJS holds it: the documented rules, said once more. */
final class NestWrites {

    private final NestKeys keys;
    private final NestModel model;
    private final Map<String, String> custom = new LinkedHashMap<>();
    private final Map<UserProperty, Object> fields = new LinkedHashMap<>();
    /** The maps that say nothing about their prefix. */
    private final Map<String, Boolean> silent = new LinkedHashMap<>();

    private boolean isRefused;

    private NestWrites(NestModel model) {
        this.model = model;
        this.keys = new NestKeys(model.owner());
    }

    private static NestWrites of(NestModel model, Map<String, Object> owner) {
        NestWrites writes = new NestWrites(model);
        writes.write(model.owner(), "", owner);
        return writes;
    }

    /** The user, or nothing where the instance must be refused. */
    static Optional<User> user(NestModel model, Map<String, Object> owner) {
        NestWrites writes = of(model, owner);
        if (writes.isRefused || writes.fields.get(UserProperty.NAME) == null) {
            return Optional.empty();
        }
        User.Builder user = User.builder((String) writes.fields.get(UserProperty.ID));
        writes.fields.forEach((field, value) -> set(user, field, value));
        return Optional.of((isCustomWritten(model.owner()) ? user.custom(writes.data()) : user).build());
    }

    /** Whether a user says anything of custom data: not where all of it is only read. */
    private static boolean isCustomWritten(NestNode node) {
        return node.parts().stream()
                .anyMatch(part -> part instanceof KeyPart key && key.isWritten()
                        || part instanceof Entries
                        || part instanceof Nested nested && !nested.isReadOnly() && isCustomWritten(nested.node()));
    }

    private CustomData data() {
        CustomData.Builder data = CustomData.builder();
        custom.forEach(data::put);
        return data.build();
    }

    /** The smallest update. */
    static User difference(NestModel model, User stored, Map<String, Object> now) {
        NestWrites writes = of(model, now);
        User.Builder user = User.builder(stored.id());
        writes.fields.forEach((field, value) -> {
            if (!java.util.Objects.equals(value, NestReads.held(stored, field))) {
                set(user, field, value);
            }
        });
        writes.clearWhatMapsLack(stored.custom());
        CustomData.Builder data = CustomData.builder();
        writes.custom.forEach((key, text) -> {
            if (!java.util.Objects.equals(text, stored.custom().get((Object) key))) {
                data.put(key, text);
            }
        });
        CustomData changed = data.build();
        return changed.isEmpty() ? user.build() : user.custom(changed).build();
    }

    private void clearWhatMapsLack(CustomData stored) {
        keys.maps().stream()
                .filter(map -> !map.isReadOnly() && !silent.containsKey(map.start()))
                .forEach(map -> stored.forEach((key, text) -> {
                    if (key.startsWith(map.start()) && !keys.owns(key)) {
                        custom.putIfAbsent(key, null);
                    }
                }));
    }

    static void set(User.Builder user, UserProperty field, Object value) {
        if (value == null) {
            user.clear(field);
            return;
        }
        switch (field) {
            case NAME -> user.name((String) value);
            case EMAIL ->
                user.email(((java.util.List<?>) value)
                        .stream().map(String::valueOf).toList());
            case PHONE -> user.phone(java.util.List.of((String) value));
            case WELCOME_MESSAGE -> user.welcomeMessage((String) value);
            case PHOTO_URL -> user.photoUrl(value.toString());
            case LOCALE -> user.locale(((java.util.Locale) value).toLanguageTag());
            default -> {} // the id, which is there
        }
    }

    /** {@code of} is null where the value is: each of its keys is cleared then, or left out. */
    @SuppressWarnings("unchecked")
    private void write(NestNode node, String prefix, Map<String, Object> of) {
        for (NestPart part : node.parts()) {
            Object value = of == null ? null : of.get(part.name());
            if (part instanceof KeyPart key && key.isWritten()) {
                isRefused |= of != null && value == null && key.isRequired() && !model.keepsNulls();
                write(new NestKeys.Placed(prefix, key), value);
            } else if (part instanceof Field field && (value != null || !model.keepsNulls())) {
                fields.put(field.field(), value);
            } else if (part instanceof Nested nested && !nested.isReadOnly()) {
                write(nested.node(), prefix + nested.prefix(), (Map<String, Object>) value);
            } else if (part instanceof Entries entries) {
                write(new NestKeys.PlacedMap(prefix, entries), (Map<String, Object>) value);
            }
        }
    }

    private void write(NestKeys.Placed placed, Object value) {
        if (value != null || !model.keepsNulls()) {
            KeyPart key = placed.key();
            custom.put(placed.name(), value == null ? null : key.of().text(value, key.letter()));
            placed.aliases().forEach(alias -> custom.put(alias, null));
        }
    }

    private void write(NestKeys.PlacedMap placed, Map<String, Object> map) {
        Entries entries = placed.map();
        if (map != null) {
            map.forEach((key, value) ->
                    custom.put(placed.start() + key, entries.of().text(value, entries.letter())));
        } else if (model.keepsNulls()) {
            silent.put(placed.start(), true);
        }
    }
}
