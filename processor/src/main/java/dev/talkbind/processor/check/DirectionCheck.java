package dev.talkbind.processor.check;

import dev.talkbind.annotations.Direction;
import dev.talkbind.annotations.UserProperty;
import dev.talkbind.processor.model.Member;
import dev.talkbind.processor.model.UserClass;
import dev.talkbind.processor.model.UserFieldProperty;
import dev.talkbind.processor.problem.Problem;
import dev.talkbind.processor.problem.Report;

/** Whether the ways in which properties are mapped are ways of the class, and of the field. */
final class DirectionCheck {

    private DirectionCheck() {}

    static Report check(UserClass user) {
        Report report = new Report();
        for (Member member : user.mapped()) {
            contradiction(user, member, report);
        }
        for (UserFieldProperty field : user.fields()) {
            if (field.field() == UserProperty.CREATED_AT && user.writes(field.member())) {
                report.add(
                        Problem.CREATED_AT_WRITTEN,
                        field.member().place(),
                        field.member().label());
            }
        }
        return report;
    }

    private static void contradiction(UserClass user, Member member, Report report) {
        boolean isNever = !user.isRead() && member.says(Direction.READ);
        if (isNever || !user.isWritten() && member.says(Direction.WRITE)) {
            report.add(
                    Problem.CONTRADICTION,
                    member.direction().orElseThrow().place(),
                    member.label(),
                    isNever ? "read" : "written",
                    user.holder().isPresent() ? user.holder().get().label() : user.label(),
                    isNever ? "written" : "read");
        }
    }
}
