package dev.talkbind.processor.check;

import dev.talkbind.annotations.UserProperty;
import dev.talkbind.processor.model.Member;
import dev.talkbind.processor.model.NestedProperty;
import dev.talkbind.processor.model.UserClass;
import dev.talkbind.processor.model.UserFieldProperty;
import dev.talkbind.processor.problem.Problem;
import dev.talkbind.processor.problem.Report;
import dev.talkbind.processor.value.TypeLabels;
import java.util.HashSet;
import java.util.Set;

/** Whether the types of nested values bring something, and only what the class can have. */
final class NestedCheck {

    private final UserClass user;
    private final Report report = new Report();
    private final Set<String> seen = new HashSet<>(); // types in a direction, of which each is checked once

    private NestedCheck(UserClass user) {
        this.user = user;
    }

    static Report check(UserClass user) {
        NestedCheck check = new NestedCheck(user);
        for (UserClass body : user.bodies()) {
            for (NestedProperty property : body.nested()) {
                check.property(property);
            }
        }
        return check.report;
    }

    private void property(NestedProperty property) {
        Member member = property.member();
        if (!member.isProperty()) {
            return;
        } else if (property.isInItself()) {
            report.add(Problem.NESTED_IN_ITSELF, member.place(), member.label(), typeOf(member));
        } else if (property.body().isEmpty() || property.of().mapped().isEmpty()) {
            report.add(Problem.NESTED_NOTHING, member.place(), member.label(), typeOf(member));
        } else {
            body(property.of(), member);
        }
    }

    private static String typeOf(Member member) {
        return TypeLabels.of(member.valueType());
    }

    private void body(UserClass body, Member member) {
        if (user.isCustomData() && !body.fields().isEmpty()) {
            UserFieldProperty field = body.fields().get(0);
            report.add(
                    Problem.NESTED_FIELD,
                    member.place(),
                    field.member().label(),
                    field.field().name(),
                    user.label());
        }
        for (UserFieldProperty field : body.fields()) {
            if (field.field() == UserProperty.CUSTOM) {
                report.add(
                        Problem.NESTED_REST,
                        field.member().place(),
                        field.member().label(),
                        user.label());
            }
        }
        report.addAll(DirectionCheck.check(body));
        if (member.type().isNameable()
                && seen.add(body.source() + " " + body.settings().direction())) {
            report.addAll(Checks.ofNested(body));
        }
    }
}
