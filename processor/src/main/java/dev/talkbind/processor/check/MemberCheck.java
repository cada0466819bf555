package dev.talkbind.processor.check;

import dev.talkbind.processor.model.Creation;
import dev.talkbind.processor.model.Flaw;
import dev.talkbind.processor.model.Member;
import dev.talkbind.processor.model.Trait;
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
        for (Member member : user.mapped()) {
            check(user, member, report);
        }
        for (Member member : user.ignored()) {
            if (member.flaws().contains(Flaw.TWICE) || member.flaws().contains(Flaw.ON_SETTER)) {
                flawed(user, member.flaws().get(0), member, report);
            }
        }
        return report;
    }

    private static void check(UserClass user, Member member, Report report) {
        boolean isSet = user.reads(member)
                && user.creation().way() != Creation.Way.BUILDER
                && user.creation().takes(member.name()).isEmpty();
        if (!member.isProperty()) {
            flawed(user, member.flaws().get(0), member, report);
        } else if (member.getter().isEmpty() && isGotten(user, member)) {
            String fix = member.traits().contains(Trait.KOTLIN)
                    ? "let it be public, and of the type that its value class holds, as Java can call no other getter of Kotlin's"
                    : "give it a public getter, or a field that the package can reach";
            String fixes = fix + Ways.orLeaveOut(user, member);
            report.add(Problem.NOT_READABLE, member.place(), member.label(), user.label(), fixes);
        } else if (!member.type().isNameable()) {
            UnfitType.hidden(user, member.place(), member, report);
        }
        if (isSet && member.flaws().contains(Flaw.SETTER_THROWS)) {
            flawed(user, Flaw.SETTER_THROWS, member, report);
        }
    }

    /** Whether its getter is called: to write it, or for a copy to take over what an update leaves. */
    private static boolean isGotten(UserClass user, Member member) {
        return user.writes(member) || user.hasConverter() && !user.isCustomData() && !user.isInPlace();
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
