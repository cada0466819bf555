package dev.talkbind.processor.check;

import dev.talkbind.annotations.UserProperty;
import dev.talkbind.processor.model.CustomProperty;
import dev.talkbind.processor.model.Text;
import dev.talkbind.processor.model.UserClass;
import dev.talkbind.processor.problem.Problem;
import dev.talkbind.processor.problem.Report;
import java.util.HashMap;
import java.util.Map;

/** Whether every key is a good name, and belongs to one property. */
final class KeyCheck {

    private static final int MOST = 1000;

    private final Report report = new Report();
    private final Map<String, String> owners = new HashMap<>();

    private KeyCheck() {}

    static Report check(UserClass user) {
        KeyCheck check = new KeyCheck();
        if (user.custom().size() > MOST) {
            check.report.add(
                    Problem.TOO_MANY_KEYS,
                    user.place(),
                    user.label(),
                    String.valueOf(user.custom().size()));
        }
        user.custom().forEach(property -> check.own(property.key(), property));
        user.custom().forEach(property -> check.spelling(property));
        user.custom().forEach(property -> property.aliases().forEach(alias -> check.own(alias, property)));
        user.settings().retired().forEach(key -> check.own(key, user.label() + "'s list of retired keys", "plan-tier"));
        check.nested(user);
        return check.report;
    }

    private void nested(UserClass user) {
        user.field(UserProperty.CUSTOM)
                .ifPresent(field -> user.surroundings().nested().stream()
                        .filter(key -> owners.containsKey(key.value()))
                        .forEach(key -> report.add(
                                Problem.KEY_TWICE,
                                field.member().place(),
                                field.member().label(),
                                key.value(),
                                owners.get(key.value()))));
    }

    private void own(Text key, CustomProperty property) {
        if (property.member().flaws().isEmpty()) {
            own(key, property.member().label(), property.member().name());
        }
    }

    private void own(Text key, String owner, String example) {
        String name = key.value();
        if (name.isBlank()) {
            report.add(Problem.BLANK_KEY, key.place(), owner, example);
        } else if (name.equals("__proto__")) {
            report.add(Problem.PROTO_KEY, key.place(), owner);
        } else if (!Characters.arePrintable(name)) {
            report.add(Problem.CONTROL_IN_KEY, key.place(), owner, Characters.printable(name));
        } else {
            claim(key, owner);
        }
    }

    /** Only of the key that is written: older and retired ones are what they were. */
    private void spelling(CustomProperty property) {
        String name = property.key().value();
        boolean isOwn = property.member().label().equals(owners.get(name));
        if (isOwn && !Characters.areAddressable(name)) {
            report.add(
                    Problem.AWKWARD_KEY,
                    property.key().place(),
                    property.member().label(),
                    name);
        }
    }

    private void claim(Text key, String owner) {
        String first = owners.putIfAbsent(key.value(), owner);
        if (first != null) {
            report.add(Problem.KEY_TWICE, key.place(), owner, key.value(), first);
        }
    }
}
