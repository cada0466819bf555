package dev.talkbind.processor.check;

import dev.talkbind.annotations.UserProperty;
import dev.talkbind.processor.model.CustomProperty;
import dev.talkbind.processor.model.Text;
import dev.talkbind.processor.model.UserClass;
import dev.talkbind.processor.problem.Problem;
import dev.talkbind.processor.problem.Report;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Whether every key belongs to one property: as its key, as an older name of it, or as one that is retired. */
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
        List<CustomProperty> sound = user.custom().stream()
                .filter(property -> property.member().isProperty())
                .toList();
        sound.forEach(property -> check.own(property.key(), property, Problem.KEY_TWICE));
        sound.forEach(check::spelling);
        sound.forEach(property -> property.aliases().forEach(alias -> check.own(alias, property, Problem.ALIAS_TWICE)));
        user.settings().retired().forEach(check::retired);
        check.nested();
        return check.report;
    }

    private void count() {
        int count = user.custom().size();
        if (count > MOST) {
            report.add(Problem.TOO_MANY_KEYS, user.place(), user.label(), String.valueOf(count));
        }
    }

    private void own(Text key, CustomProperty property, Problem taken) {
        String owner = property.member().label();
        if (KeyName.check(key, owner, report)) {
            claim(key, owner).ifPresent(first -> report.add(taken, key.place(), owner, key.value(), first));
        }
    }

    private void spelling(CustomProperty property) {
        Text key = property.key();
        if (property.member().label().equals(owners.get(key.value()))) {
            KeyName.warn(key, property.member().label(), report);
        }
    }

    private void retired(Text key) {
        if (KeyName.check(key, user.label(), report)) {
            String owner = user.label() + "'s list of retired keys";
            claim(key, owner)
                    .ifPresent(first -> report.add(Problem.RETIRED_KEY, key.place(), user.label(), key.value(), first));
        }
    }

    /** Whose the key is already, if anybody's. */
    private Optional<String> claim(Text key, String owner) {
        Optional<String> first = Optional.ofNullable(owners.get(key.value()));
        owners.putIfAbsent(key.value(), owner);
        return first;
    }

    private void nested() {
        user.field(UserProperty.CUSTOM)
                .ifPresent(field -> user.surroundings().nested().stream()
                        .map(Text::value)
                        .forEach(key -> Optional.ofNullable(owners.get(key))
                                .ifPresent(owner -> report.add(
                                        Problem.NESTED_KEY,
                                        field.member().place(),
                                        field.member().label(),
                                        key,
                                        owner))));
    }
}
