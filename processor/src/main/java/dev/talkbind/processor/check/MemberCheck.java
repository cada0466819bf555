package dev.talkbind.processor.check;

import dev.talkbind.processor.model.Creation;
import dev.talkbind.processor.model.Flaw;
import dev.talkbind.processor.model.Member;
import dev.talkbind.processor.model.UserClass;
import dev.talkbind.processor.problem.Problem;
import dev.talkbind.processor.problem.Report;

/** Whether what is mapped is a property, and can be read. */
final class MemberCheck {

    private static final String GETTER =
            "annotate a field, a record component or a getter such as int getRating() that its package can call";

    private MemberCheck() {}

    static Report check(UserClass user) {
        Report report = new Report();
        user.mapped().forEach(member -> check(user, member, report));
        user.ignored().stream()
                .filter(member ->
                        member.flaws().contains(Flaw.TWICE) || member.flaws().contains(Flaw.ON_SETTER))
                .forEach(member -> flawed(user, member.flaws().get(0), member, report));
        return report;
    }

    private static void check(UserClass user, Member member, Report report) {
        boolean isSet = user.isRead()
                && user.creation().way() != Creation.Way.BUILDER
                && user.creation().takes(member.name()).isEmpty();
        if (!member.isProperty()) {
            flawed(user, member.flaws().get(0), member, report);
        } else if (member.getter().isEmpty()) {
            String out = Ways.orLeaveOut(user, member);
            report.add(Problem.NOT_READABLE, member.place(), member.label(), user.label(), out);
        } else if (!member.type().isNameable()) {
            UnfitType.hidden(user, member.place(), member, report);
        }
        if (isSet && member.flaws().contains(Flaw.SETTER_THROWS)) {
            flawed(user, Flaw.SETTER_THROWS, member, report);
        }
    }

    private static void flawed(UserClass user, Flaw flaw, Member member, Report report) {
        switch (flaw) {
            case STATIC -> report.add(Problem.STATIC_MEMBER, member.place(), member.label());
            case SETTER_THROWS ->
                report.add(Problem.THROWING_SETTER, member.place(), member.label(), Ways.orLeaveOut(user, member));
            case THROWS -> report.add(Problem.THROWING_GETTER, member.place(), member.label());
            case TWICE -> report.add(Problem.TWO_ANNOTATIONS, member.place(), member.label());
            case ON_SETTER ->
                report.add(
                        Problem.NOT_A_GETTER,
                        member.place(),
                        "the setter of " + member.label(),
                        "sets the property",
                        "annotate the field or the getter of " + member.name() + ", and not the setter");
            case VOID -> notAGetter(member, "returns nothing", report);
            case PARAMETERS -> notAGetter(member, "takes parameters", report);
            case GENERIC -> notAGetter(member, "has type parameters", report);
            case PRIVATE -> notAGetter(member, "is private", report);
            case NAMELESS -> notAGetter(member, "names no property", report);
        }
    }

    private static void notAGetter(Member member, String why, Report report) {
        report.add(Problem.NOT_A_GETTER, member.place(), member.label(), why, GETTER);
    }
}
