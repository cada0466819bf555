package dev.talkbind.processor.check;

import dev.talkbind.annotations.UserProperty;
import dev.talkbind.processor.model.CustomProperty;
import dev.talkbind.processor.model.Member;
import dev.talkbind.processor.model.Text;
import dev.talkbind.processor.model.UserClass;
import dev.talkbind.processor.model.UserFieldProperty;
import dev.talkbind.processor.problem.Problem;
import dev.talkbind.processor.problem.Report;
import java.util.ArrayList;
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
        check.former(sound);
        check.nested();
        return check.report;
    }

    private void former(List<CustomProperty> sound) {
        for (CustomProperty property : sound) {
            for (Text alias : property.aliases()) {
                own(alias, property, Problem.ALIAS_TWICE);
            }
        }
        for (Text key : user.settings().retired()) {
            retired(key);
        }
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
            Optional<String> first = claim(key, owner);
            if (first.isPresent()) {
                report.add(taken, key.place(), owner, key.value(), first.get());
            }
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
            Optional<String> first = claim(key, owner);
            if (first.isPresent()) {
                report.add(Problem.RETIRED_KEY, key.place(), user.label(), key.value(), first.get());
            }
        }
    }

    /** Whose the key is already, if anybody's. */
    private Optional<String> claim(Text key, String owner) {
        Optional<String> first = Optional.ofNullable(owners.get(key.value()));
        owners.putIfAbsent(key.value(), owner);
        return first;
    }

    private void nested() {
        Optional<UserFieldProperty> field = user.field(UserProperty.CUSTOM);
        for (Text key : user.surroundings().nested()) {
            String owner = owners.get(key.value());
            if (field.isPresent() && owner != null) {
                Member member = field.get().member();
                report.add(Problem.NESTED_KEY, member.place(), member.label(), key.value(), owner);
            }
        }
    }
}
