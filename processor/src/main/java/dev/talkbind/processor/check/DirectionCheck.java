package dev.talkbind.processor.check;

import dev.talkbind.annotations.Direction;
import dev.talkbind.annotations.UserProperty;
import dev.talkbind.processor.model.Creation;
import dev.talkbind.processor.model.Flaw;
import dev.talkbind.processor.model.Member;
import dev.talkbind.processor.model.NestedProperty;
import dev.talkbind.processor.model.UserClass;
import dev.talkbind.processor.model.UserFieldProperty;
import dev.talkbind.processor.problem.Problem;
import dev.talkbind.processor.problem.Report;

/** Checks that the directions of properties fit the direction of the class, and of the field. */
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
                        field.member().label(),
                        toRead(user, field.member()));
            }
        }
        return report;
    }

    /** What nothing sets cannot be read either. */
    private static String toRead(UserClass user, Member member) {
        boolean isSet = user.creation().takes(member.name()).isPresent()
                || user.creation().way() != Creation.Way.BUILDER
                        && member.setter().isPresent();
        return user.isRead() && isSet
                ? "only read it: @UserField(value = UserProperty.CREATED_AT, direction = Direction.READ)"
                : "remove @UserField from it, since nothing sets it when " + user.label() + " is read";
    }

    private static void contradiction(UserClass user, Member member, Report report) {
        boolean isNever =
                !user.isRead() && member.says(Direction.READ) || !user.isWritten() && member.says(Direction.WRITE);
        if (isNever && !member.flaws().contains(Flaw.CONTRADICTED)) {
            contradiction(
                    member, user.holder().isPresent() ? user.holder().get().label() : user.label(), report);
        }
    }

    /** Reports a nested value whose type, or whose view, has the opposite direction. */
    static void contradicted(UserClass user, Member member, Report report) {
        for (NestedProperty property : user.nested()) {
            if (property.member().equals(member) && property.body().isPresent()) {
                contradiction(member, property.of().label(), report);
            }
        }
    }

    private static void contradiction(Member member, String other, Report report) {
        boolean isRead = member.says(Direction.READ);
        report.add(
                Problem.CONTRADICTION,
                member.direction().orElseThrow().place(),
                member.label(),
                isRead ? "read" : "written",
                other,
                isRead ? "written" : "read");
    }
}
