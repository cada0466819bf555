package dev.talkbind.processor.check;

import dev.talkbind.processor.model.UserClass;
import dev.talkbind.processor.problem.Report;

/**
 * Runs every check of a class. If a check finds that the type cannot be mapped at all, the other checks are not run.
 */
public final class Checks {

    private Checks() {}

    public static Report check(UserClass user) {
        Report report = TypeCheck.check(user);
        report.addAll(ViewCheck.check(user));
        if (report.isClean()) {
            report.addAll(MemberCheck.check(user));
            report.addAll(DirectionCheck.check(user));
            report.addAll(CreationCheck.check(user));
            report.addAll(NameCheck.check(user));
            report.addAll(UserFieldCheck.check(user));
            report.addAll(KeyCheck.check(user));
            report.addAll(CustomFieldCheck.check(user));
            report.addAll(ConverterCheck.check(user));
            report.addAll(EnumCheck.check(user));
            report.addAll(PersistenceCheck.check(user));
            report.addAll(RoleCheck.check(user));
            report.addAll(PrivacyCheck.check(user));
            report.addAll(NestedCheck.check(user));
        }
        return report;
    }

    /** The checks of a nested value's own type; {@code isSettable} says whether a part of it can be set. */
    static Report ofNested(UserClass body, boolean isSettable) {
        Report report = TypeCheck.ofNested(body);
        report.addAll(ViewCheck.check(body));
        if (report.isClean()) {
            report.addAll(MemberCheck.check(body));
            report.addAll(isSettable ? CreationCheck.check(body) : new Report());
            report.addAll(NameCheck.check(body));
            report.addAll(CustomFieldCheck.check(body));
            report.addAll(ConverterCheck.check(body));
            report.addAll(EnumCheck.check(body));
            report.addAll(PersistenceCheck.check(body));
            report.addAll(PrivacyCheck.properties(body));
        }
        return report;
    }
}
