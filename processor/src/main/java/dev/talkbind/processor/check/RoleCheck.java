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
import java.util.List;
import java.util.Optional;

/** Whether a user has one role, and one that the dashboard knows. */
final class RoleCheck {

    private final List<String> declared;
    private final Report report = new Report();

    private RoleCheck(List<String> declared) {
        this.declared = declared;
    }

    static Report check(UserClass user) {
        RoleCheck check = new RoleCheck(user.settings().roles().stream()
                .map(Text::value)
                .filter(role -> !role.isBlank())
                .distinct()
                .toList());
        user.settings().roles().stream()
                .filter(role -> role.value().isBlank())
                .forEach(role -> check.report.add(Problem.BLANK_ROLE_NAME, role.place(), user.label()));
        Optional<UserFieldProperty> property = user.field(UserProperty.ROLE);
        user.settings().role().ifPresent(role -> check.fixed(user, role, property));
        property.ifPresent(check::constants);
        return check.report;
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
        property.member().valueType().constants().stream()
                .filter(constant -> !isDeclared(constant.text()))
                .forEach(constant -> constant(property.member(), constant));
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
