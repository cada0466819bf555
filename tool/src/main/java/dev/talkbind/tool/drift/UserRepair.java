package dev.talkbind.tool.drift;

import dev.talkbind.annotations.UserProperty;
import dev.talkbind.runtime.User;
import dev.talkbind.tool.form.Form;
import dev.talkbind.tool.lock.Entry;
import dev.talkbind.tool.lock.LockedType;
import dev.talkbind.tool.lock.State;
import dev.talkbind.tool.schema.Need;
import dev.talkbind.tool.schema.Place;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** The update that makes one user match the lock, and what stays as it is. */
final class UserRepair {

    private final LockedType type;
    private final ExportUser user;
    private final Set<Clearing> clearings;
    private final Texts texts;
    private final Map<String, @Nullable String> custom = new LinkedHashMap<>();
    private final Set<UserProperty> cleared = EnumSet.noneOf(UserProperty.class);
    private final List<String> done = new ArrayList<>();
    private final List<String> left = new ArrayList<>();

    UserRepair(LockedType type, ExportUser user, Set<Clearing> clearings, Texts texts) {
        this.type = type;
        this.user = user;
        this.clearings = clearings;
        this.texts = texts;
    }

    List<String> done() {
        return done;
    }

    List<String> left() {
        return left;
    }

    /** The update, if one is needed. */
    Optional<User> update() {
        if (custom.isEmpty() && cleared.isEmpty()) {
            return Optional.empty();
        }
        User.Builder update = User.builder(user.id());
        if (!custom.isEmpty()) {
            update.custom(custom);
        }
        cleared.forEach(update::clear);
        return Optional.of(update.build());
    }

    void look() {
        type.entries().forEach((place, entry) -> {
            if (entry.state() == State.RETIRED) {
                clear(place, "which is retired");
            } else if (entry.state() == State.DROPPED || isOfNobody(entry)) {
                drop(place);
            } else if (entry.isLive() && place.isKey()) {
                live(place, entry);
            } else if (entry.isLive() && place.isPrefix()) {
                entries(place, entry);
            }
        });
    }

    /** Whether an entry is the older name of a dropped key. */
    private boolean isOfNobody(Entry entry) {
        Entry target = entry.target().map(place -> type.entries().get(place)).orElse(null);
        return entry.state() == State.ALIAS && (target == null || !target.isLive());
    }

    private boolean has(Place key) {
        return user.custom().containsKey(key.name());
    }

    private void clear(Place key, String why) {
        if (has(key)) {
            custom.put(key.name(), null);
            done.add(of(key) + ", " + why + ": deleted");
        }
    }

    private void drop(Place place) {
        if (place.isField()) {
            dropField(place);
        } else if (place.isPrefix()) {
            keysUnder(place).forEach(this::dropKey);
        } else if (place.isKey()) {
            dropKey(place);
        }
    }

    private void dropKey(Place key) {
        if (clearings.contains(Clearing.DROPPED)) {
            clear(key, "which is dropped");
        } else if (has(key)) {
            left.add(of(key) + ", which is dropped");
        }
    }

    private void dropField(Place place) {
        for (UserProperty field : UserProperty.values()) {
            boolean isNever = Set.of(UserProperty.ID, UserProperty.NAME, UserProperty.CREATED_AT)
                    .contains(field);
            if (field.fieldName().equals(place.name()) && user.fields().contains(place.name())) {
                if (isNever || !clearings.contains(Clearing.DROPPED)) {
                    left.add(of(place) + ", which is dropped");
                } else {
                    cleared.add(field);
                    done.add(of(place) + ", which is dropped: cleared");
                }
            }
        }
    }

    /** The user's keys that begin with a prefix and have no entry of their own. */
    private List<Place> keysUnder(Place prefix) {
        return user.custom().keySet().stream()
                .map(Place::key)
                .filter(key -> key.isUnder(prefix) && !type.entries().containsKey(key))
                .toList();
    }

    private void entries(Place prefix, Entry entry) {
        Form form = entry.form().flatMap(Form::of).orElseThrow();
        for (Place key : keysUnder(prefix)) {
            String text = String.valueOf(user.custom().get(key.name()));
            List<Form> was =
                    entry.was().stream().flatMap(one -> one.of().stream()).toList();
            if (!texts.isOf(form, text)) {
                unreadable(key, prefix, isOne(was, text));
            }
        }
    }

    private void unreadable(Place key, Place told, boolean isOfBefore) {
        if (isOfBefore) {
            left.add(of(told) + ", in an earlier form");
        } else if (clearings.contains(Clearing.UNREADABLE)) {
            custom.put(key.name(), null);
            done.add(of(told) + ", which cannot be read: deleted");
        } else {
            left.add(of(told) + ", which cannot be read");
        }
    }

    private boolean isOne(List<Form> forms, String text) {
        return forms.stream().anyMatch(form -> texts.isOf(form, text));
    }

    private void live(Place key, Entry entry) {
        Form form = entry.form().orElseThrow();
        String text = user.custom().get(key.name());
        List<Place> older = older(key);
        if (text != null && texts.isOf(form, text)) {
            older.forEach(one -> clear(one, "an older key beside " + key));
        } else if (text != null && isOne(entry.was(), text)) {
            left.add(of(key) + ", in an earlier form");
        } else if (text != null && !clearings.contains(Clearing.UNREADABLE)) {
            left.add(of(key) + ", which cannot be read");
        } else if (!older.isEmpty()) {
            move(key, entry, older);
        } else if (text != null) {
            remove(key, entry);
        }
    }

    private void remove(Place key, Entry entry) {
        if (entry.traits().need() == Need.ALWAYS) {
            left.add(of(key) + ", which cannot be read and is required");
        } else {
            unreadable(key, key, false);
        }
    }

    /** If there are two older texts, it cannot be known which one is right. */
    private void move(Place key, Entry entry, List<Place> older) {
        Set<String> all = new TreeSet<>();
        older.forEach(one -> all.add(String.valueOf(user.custom().get(one.name()))));
        String text = all.iterator().next();
        if (all.size() > 1) {
            left.add(of(key) + ", whose older keys have different texts");
        } else if (texts.isOf(entry.form().orElseThrow(), text)) {
            custom.put(key.name(), text);
            older.forEach(one -> {
                custom.put(one.name(), null);
                done.add(of(one) + ", an older key: moved to " + key);
            });
        } else {
            older.forEach(one -> remove(one, entry));
            if (has(key)) {
                remove(key, entry);
            }
        }
    }

    private List<Place> older(Place key) {
        List<Place> older = new ArrayList<>();
        type.entries().forEach((place, entry) -> {
            if (entry.target().equals(Optional.of(key)) && has(place)) {
                older.add(place);
            }
        });
        return older;
    }

    private String of(Place place) {
        return place + " of " + type.name();
    }
}
