package dev.talkbind.processor.check;

import dev.talkbind.annotations.UserProperty;
import dev.talkbind.processor.model.Creation;
import dev.talkbind.processor.model.Member;
import dev.talkbind.processor.model.NearField;
import dev.talkbind.processor.model.UserClass;
import dev.talkbind.processor.problem.Problem;
import dev.talkbind.processor.problem.Report;

/** Checks properties that nothing maps, but whose names are nearly names of TalkJS fields. */
final class NearCheck {

    private NearCheck() {}

    static Report check(UserClass user) {
        Report report = new Report();
        for (NearField near : user.unmapped().near()) {
            if (isOpen(user, near.field()) && !isTold(user, near)) {
                Member member = near.member();
                report.add(
                        Problem.NEAR_FIELD,
                        member.place(),
                        member.label(),
                        near.field().name());
            }
        }
        return report;
    }

    /** The question to add to a missing field: whether a property with nearly its name is meant. */
    static String question(UserClass user, UserProperty missed) {
        for (NearField near : user.unmapped().near()) {
            if (near.field() == missed && isOpen(user, missed) && canBe(user, near.member())) {
                return question(near);
            }
        }
        return "";
    }

    static String question(NearField near) {
        return " Is " + near.member().name() + " the user's " + near.field().name() + "?";
    }

    /** Whether no property is mapped to the field yet. */
    static boolean isOpen(UserClass user, UserProperty field) {
        boolean isFixed = field == UserProperty.ROLE && user.settings().role().isPresent();
        return !isFixed && user.field(field).isEmpty();
    }

    /** Whether another problem asks this already, or mapping the property would only lead to another problem. */
    private static boolean isTold(UserClass user, NearField near) {
        boolean isParameter = user.isRead()
                && user.creation().parameters().stream()
                        .anyMatch(parameter ->
                                parameter.name().equals(near.member().name()));
        return isParameter || Ways.isNeeded(user, near.field()) || !canBe(user, near.member());
    }

    private static boolean canBe(UserClass user, Member member) {
        return !user.isRead()
                || member.setter().isPresent()
                || user.creation().way() == Creation.Way.BUILDER
                || user.creation().takes(member.name()).isPresent();
    }
}
