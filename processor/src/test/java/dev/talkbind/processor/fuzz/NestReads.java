package dev.talkbind.processor.fuzz;

import dev.talkbind.annotations.UserProperty;
import dev.talkbind.processor.fuzz.NestPart.Entries;
import dev.talkbind.processor.fuzz.NestPart.Field;
import dev.talkbind.processor.fuzz.NestPart.KeyPart;
import dev.talkbind.processor.fuzz.NestPart.Nested;
import dev.talkbind.runtime.CustomData;
import dev.talkbind.runtime.User;
import java.net.URI;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** What must be read of a user, or of custom data onto an instance: the documented rules, said once more. */
final class NestReads {

    private final NestKeys keys;
    private final User user;
    private final CustomData custom;
    private final Set<String> problems = new TreeSet<>();

    private NestReads(NestModel model, User user, CustomData custom) {
        this.keys = new NestKeys(model.owner());
        this.user = user;
        this.custom = custom;
    }

    /**
     * What a read comes to.
     *
     * @param problems the properties that cannot be read; the value counts where there is none
     */
    record Outcome(Map<String, Object> value, Set<String> problems) {}

    static Outcome user(NestModel model, User user) {
        return new NestReads(model, user, user.custom()).owner(model.owner(), null);
    }

    static Outcome update(NestModel model, Map<String, Object> before, CustomData custom) {
        return new NestReads(model, null, custom).owner(model.owner(), before);
    }

    private Outcome owner(NestNode owner, Map<String, Object> before) {
        Level level = new Level("", owner.name(), before, before != null);
        Map<String, Object> read = read(owner, level);
        problems.addAll(level.missing);
        return new Outcome(read, problems);
    }

    /** The place of one instance, and what was seen there. */
    private static final class Level {
        final String prefix;
        final String path;
        final Map<String, Object> before;
        final boolean isUpdate;
        final List<String> missing = new ArrayList<>();
        boolean hasText;
        boolean keeps;
        boolean clears;

        Level(String prefix, String path, Map<String, Object> before, boolean isUpdate) {
            this.prefix = prefix;
            this.path = path;
            this.before = before;
            this.isUpdate = isUpdate;
        }

        Object before(NestPart part) {
            return before == null ? null : before.get(part.name());
        }

        boolean hasAny() {
            return hasText || keeps;
        }

        /** Only what an update leaves is what was there. */
        Object kept(Object value) {
            keeps |= value != null;
            return value;
        }
    }

    private Map<String, Object> read(NestNode node, Level level) {
        Map<String, Object> read = new LinkedHashMap<>();
        for (NestPart part : node.parts()) {
            read.put(part.name(), part(node, part, level));
        }
        return read;
    }

    private Object part(NestNode node, NestPart part, Level level) {
        if (part instanceof KeyPart key) {
            Object value = key.isRead() ? key(key, level) : level.before(key);
            return value == null ? key.of().zero() : value;
        } else if (part instanceof Field field) {
            Object value = user == null ? level.kept(level.before(field)) : held(user, field.field());
            level.hasText |= user != null && value != null;
            return value;
        } else if (part instanceof Entries entries) {
            return entries(entries, level);
        }
        Nested nested = (Nested) part;
        return nested.isWrittenOnly() ? level.before(nested) : nested(node, nested, level);
    }

    private Object key(KeyPart key, Level level) {
        NestKeys.Placed placed = new NestKeys.Placed(level.prefix, key);
        boolean isCleared = clears(placed.name());
        String text = custom.get((Object) placed.name());
        String older = placed.aliases().stream()
                .map(alias -> custom.get((Object) alias))
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(null);
        Object before = level.before(key);
        if (level.isUpdate && text == null && !isCleared && (older == null || before != null)) {
            return level.kept(before);
        }
        String found = text == null ? older : text;
        if (found != null) {
            level.hasText = true;
            return value(key.of(), key.letter(), found, level.path + "." + key.name());
        }
        level.clears |= isCleared && level.before != null;
        if (key.byDefault() == null && key.isRequired()) {
            level.missing.add(level.path + "." + key.name());
        }
        return key.byDefault();
    }

    private boolean clears(String name) {
        return custom.clearsAll() || custom.containsKey(name) && custom.get((Object) name) == null;
    }

    /** One of the values that documents are made of, or a problem. */
    private Object value(NestType type, String letter, String text, String path) {
        Optional<?> found = type.values().stream()
                .filter(value -> type.text(value, letter).equals(text))
                .findFirst();
        if (found.isEmpty()) {
            problems.add(path);
        }
        return found.orElse(null);
    }

    @SuppressWarnings("unchecked")
    private Object entries(Entries entries, Level level) {
        String start = level.prefix + entries.prefix();
        Map<String, Object> before = level.isUpdate ? (Map<String, Object>) level.before(entries) : null;
        Map<String, Object> after = new LinkedHashMap<>(before == null || custom.clearsAll() ? Map.of() : before);
        level.clears |= before != null && custom.clearsAll();
        custom.forEach((name, text) -> {
            if (name.startsWith(start) && !keys.owns(name)) {
                String key = name.substring(start.length());
                after.remove(key);
                level.hasText |= text != null;
                level.clears |= text == null && level.before != null;
                if (text != null) {
                    after.put(key, value(entries.of(), entries.letter(), text, level.path + "." + entries.name()));
                }
            }
        });
        level.keeps |= before != null && after.keySet().stream().anyMatch(before::containsKey);
        return after.isEmpty() ? null : after;
    }

    @SuppressWarnings("unchecked")
    private Object nested(NestNode around, Nested nested, Level outer) {
        boolean isNew = !outer.isUpdate && around.isInPlace() && nested.isInitial();
        Object before = outer.isUpdate ? outer.before(nested) : isNew ? initial(nested.node()) : null;
        Level level = new Level(
                outer.prefix + nested.prefix(),
                outer.path + "." + nested.name(),
                (Map<String, Object>) before,
                outer.isUpdate && before != null);
        Map<String, Object> read = read(nested.node(), level);
        outer.hasText |= level.hasText;
        outer.keeps |= level.keeps;
        outer.clears |= level.clears;
        if (level.hasAny()) {
            problems.addAll(level.missing);
        }
        if (before == null) {
            return level.hasText ? read : null;
        } else if (nested.node().isInPlace() || level.hasAny()) {
            return read;
        }
        return level.clears ? null : before;
    }

    /** What is there before anything is read. */
    static Map<String, Object> initial(NestNode node) {
        Map<String, Object> initial = new LinkedHashMap<>();
        for (NestPart part : node.parts()) {
            Object value = part instanceof KeyPart key
                    ? key.of().zero()
                    : part instanceof Nested nested && nested.isInitial() ? initial(nested.node()) : null;
            initial.put(part.name(), value);
        }
        return initial;
    }

    /** A field as a property holds it. */
    static Object held(User user, UserProperty field) {
        return switch (field) {
            case ID -> user.id();
            case NAME -> user.name();
            case EMAIL -> user.email().isEmpty() ? null : user.email();
            case PHONE -> user.phone().isEmpty() ? null : user.phone().get(0);
            case WELCOME_MESSAGE -> user.welcomeMessage();
            case PHOTO_URL -> user.photoUrl() == null ? null : URI.create(user.photoUrl());
            default -> user.locale() == null ? null : Locale.forLanguageTag(user.locale());
        };
    }
}
