package dev.talkbind.processor.check;

import dev.talkbind.annotations.UserProperty;
import dev.talkbind.processor.model.Member;
import dev.talkbind.processor.model.Text;
import dev.talkbind.processor.model.UserClass;
import dev.talkbind.processor.model.UserFieldProperty;
import dev.talkbind.processor.problem.Finding;
import dev.talkbind.processor.problem.Problem;
import dev.talkbind.processor.problem.Report;
import dev.talkbind.processor.value.EnumConstant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Whether a user has one role, and one that the dashboard knows. */
final class RoleCheck {

    private final List<String> declared = new ArrayList<>();
    private final Report report = new Report();

    private RoleCheck() {}

    static Report check(UserClass user) {
        RoleCheck check = new RoleCheck();
        for (Text role : user.settings().roles()) {
            check.declare(role, user);
        }
        Optional<UserFieldProperty> property = user.field(UserProperty.ROLE);
        if (user.settings().role().isPresent()) {
            check.fixed(user, user.settings().role().get(), property);
        }
        if (property.isPresent() && !property.get().isChosen()) {
            check.constants(property.get());
        }
        return check.report;
    }

    private void declare(Text role, UserClass user) {
        if (role.value().isBlank()) {
            report.add(Problem.BLANK_ROLE_NAME, role.place(), user.label());
        } else if (!declared.contains(role.value())) {
            declared.add(role.value());
        }
    }

    private void fixed(UserClass user, Text role, Optional<UserFieldProperty> property) {
        if (role.value().isBlank()) {
            report.add(Problem.BLANK_ROLE, role.place(), user.label());
        } else if (property.isPresent()) {
            report.add(
                    Problem.TWO_ROLES,
                    role.place(),
                    user.label(),
                    role.value(),
                    property.get().member().label());
        } else if (!isDeclared(role.value())) {
            String roles = String.join(", ", declared);
            report.add(Finding.of(
                            Problem.UNKNOWN_ROLE, role.place(), Characters.printable(role.value()), roles, user.label())
                    .misspelt(role.value(), declared));
        }
    }

    private void constants(UserFieldProperty property) {
        for (EnumConstant constant : property.member().valueType().constants()) {
            if (!isDeclared(constant.text())) {
                constant(property.member(), constant);
            }
        }
    }

    private void constant(Member member, EnumConstant constant) {
        String roles = String.join(", ", declared);
        report.add(Finding.of(
                        Problem.UNKNOWN_ROLE_CONSTANT,
                        member.place(),
                        member.label(),
                        constant.name(),
                        constant.text(),
                        roles)
                .misspelt(constant.text(), declared));
    }

    private boolean isDeclared(String role) {
        return declared.isEmpty() || declared.contains(role);
    }
}
