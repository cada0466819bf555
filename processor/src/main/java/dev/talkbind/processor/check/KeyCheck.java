package dev.talkbind.processor.check;

import dev.talkbind.processor.model.CustomProperty;
import dev.talkbind.processor.model.NestedProperty;
import dev.talkbind.processor.model.Text;
import dev.talkbind.processor.model.UserClass;
import dev.talkbind.processor.problem.Problem;
import dev.talkbind.processor.problem.Report;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Checks that every key belongs to one property only: as its key, as an older name, or as a retired key. */
final class KeyCheck {

    private static final int MOST = 1000;

    private final UserClass user;
    private final Report report = new Report();
    private final Map<String, String> owners = new HashMap<>();

    private KeyCheck(UserClass user) {
        this.user = user;
    }

    static Report check(UserClass user) {
        KeyCheck check = new KeyCheck(user);
        check.count();
        List<CustomProperty> sound = new ArrayList<>();
        for (CustomProperty property : user.custom()) {
            if (property.member().isProperty()) {
                sound.add(property);
                check.own(property.key(), property, Problem.KEY_TWICE);
            }
        }
        for (CustomProperty property : sound) {
            check.spelling(property);
        }
        check.aliases(sound);
        for (NestedProperty property : user.nested()) {
            if (isSound(property)) {
                check.nested(property, property, new StringBuilder());
            }
        }
        for (Text key : user.settings().retired()) {
            check.retired(key);
        }
        return check.report;
    }

    private void aliases(List<CustomProperty> sound) {
        for (CustomProperty property : sound) {
            for (Text alias : property.aliases()) {
                own(alias, property, Problem.ALIAS_TWICE);
            }
        }
    }

    private void count() {
        int count = user.keys().size();
        if (count > MOST) {
            report.add(Problem.TOO_MANY_KEYS, user.place(), user.label(), String.valueOf(count));
        }
    }

    private void own(Text key, CustomProperty property, Problem taken) {
        String owner = property.member().label();
        if (KeyName.check(key, owner, report)) {
            Optional<String> first = claim(key, owner);
            if (first.isPresent()) {
                report.add(taken, key.place(), owner, key.value(), first.get(), "");
            }
        }
    }

    private void spelling(CustomProperty property) {
        Text key = property.key();
        if (property.member().label().equals(owners.get(key.value()))) {
            KeyName.warn(key, property.member().label(), false, report);
        }
    }

    private void retired(Text key) {
        if (KeyName.check(key, user.label(), report)) {
            String owner = user.label() + "'s list of retired keys";
            Optional<String> first = claim(key, owner);
            if (first.isPresent()) {
                report.add(Problem.RETIRED_KEY, key.place(), user.label(), key.value(), first.get());
            }
        }
    }

    /** The present owner of the key, if there is one. */
    private Optional<String> claim(Text key, String owner) {
        Optional<String> first = Optional.ofNullable(owners.get(key.value()));
        owners.putIfAbsent(key.value(), owner);
        return first;
    }

    /** Whether the property has the keys that it will have when its other mistakes are fixed. */
    private static boolean isSound(NestedProperty property) {
        return property.member().isProperty()
                && property.body().isPresent()
                && property.of().allNested().stream().noneMatch(NestedProperty::isInItself);
    }

    /**
     * Checks the keys of a nested value. {@code root} is the property of the class that leads to it, and {@code before}
     * is all prefixes so far.
     */
    private void nested(NestedProperty root, NestedProperty property, StringBuilder before) {
        int length = before.length();
        property.prefix().ifPresent(prefix -> before.append(prefix.value()));
        boolean isTold = false;
        for (CustomProperty custom : property.of().custom()) {
            if (!custom.member().isProperty()) {
                continue;
            }
            isTold |= !isTold && prefixed(property, custom, before.length());
            List<Text> names = new ArrayList<>(List.of(custom.key()));
            names.addAll(custom.aliases());
            for (Text key : names) {
                Optional<String> first = claim(key, custom.member().label());
                if (first.isPresent() && !isTold) {
                    twice(root, key, custom, first.get());
                    isTold = true;
                }
            }
        }
        for (NestedProperty deeper : property.of().nested()) {
            if (isSound(deeper)) {
                nested(root, deeper, before);
            }
        }
        before.setLength(length);
    }

    private void twice(NestedProperty root, Text key, CustomProperty custom, String first) {
        String label = custom.member().label();
        report.add(
                Problem.KEY_TWICE, root.member().place(), label, key.value(), first, ", or @TalkNested another prefix");
    }

    /** Whether prefixing breaks a key that is right by itself, or the key itself is wrong. */
    private boolean prefixed(NestedProperty property, CustomProperty custom, int prefix) {
        Text key = custom.key();
        Report bare = spelling(new Text(key.value().substring(prefix), key.place()), custom, false);
        Report whole = spelling(
                property.prefix().isPresent()
                        ? new Text(key.value(), property.prefix().get().place())
                        : key,
                custom,
                true);
        boolean isOfPrefix = bare.findings().isEmpty();
        report.addAll(isOfPrefix ? whole : bare);
        return isOfPrefix && !whole.findings().isEmpty();
    }

    private static Report spelling(Text key, CustomProperty custom, boolean isOfPrefix) {
        Report report = new Report();
        String label = custom.member().label();
        if (KeyName.check(key, label, report)) {
            KeyName.warn(key, label, isOfPrefix, report);
        }
        return report;
    }
}
