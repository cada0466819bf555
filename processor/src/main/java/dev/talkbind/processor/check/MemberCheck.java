package dev.talkbind.processor.check;

import dev.talkbind.processor.model.Creation;
import dev.talkbind.processor.model.Flaw;
import dev.talkbind.processor.model.Member;
import dev.talkbind.processor.model.Trait;
import dev.talkbind.processor.model.UserClass;
import dev.talkbind.processor.problem.Finding;
import dev.talkbind.processor.problem.Problem;
import dev.talkbind.processor.problem.Report;
import java.util.ArrayList;
import java.util.List;

/** Checks that each mapped member is a property that can be read. */
final class MemberCheck {

    private MemberCheck() {}

    static Report check(UserClass user) {
        Report report = new Report();
        List<Member> unread = new ArrayList<>();
        for (Member member : user.mapped()) {
            check(user, member, unread, report);
        }
        if (!unread.isEmpty()) {
            report.add(unread(user, Ways.sorted(unread)));
        }
        for (Member member : user.ignored()) {
            boolean isTold = member.flaws().contains(Flaw.TWICE)
                    || member.flaws().contains(Flaw.ON_SETTER)
                    || member.flaws().contains(Flaw.HIDDEN);
            if (isTold) {
                flawed(user, member.flaws().get(0), member, report);
            }
        }
        return report;
    }

    private static void check(UserClass user, Member member, List<Member> unread, Report report) {
        boolean isSet = user.reads(member)
                && user.creation().way() != Creation.Way.BUILDER
                && user.creation().takes(member.name()).isEmpty();
        if (!member.isProperty()) {
            flawed(user, member.flaws().get(0), member, report);
        } else if (member.flaws().contains(Flaw.THROWS) && user.writes(member)) {
            flawed(user, Flaw.THROWS, member, report);
        } else if (member.getter().isEmpty() && user.writes(member)) {
            unread.add(member);
        } else if (!member.type().isNameable()) {
            UnfitType.hidden(user, member.place(), member, report);
        }
        if (isSet && member.flaws().contains(Flaw.SETTER_THROWS)) {
            flawed(user, Flaw.SETTER_THROWS, member, report);
        }
    }

    /** All members that cannot be read are one mistake: the class has no getters. */
    private static Finding unread(UserClass user, List<Member> unread) {
        Member first = unread.get(0);
        boolean isOne = unread.size() == 1;
        String it = isOne ? "it" : "each of them";
        return Finding.of(
                Problem.NOT_READABLE,
                first.place(),
                Ways.labels(unread),
                List.of(Ways.itsPackage(user), toRead(user, first, it) + Ways.orLeaveOut(user, unread)));
    }

    private static String toRead(UserClass user, Member first, String it) {
        if (user.view().isPresent()) {
            return "let " + Ways.computing(user) + " give " + it;
        }
        return first.traits().contains(Trait.KOTLIN)
                ? "let " + it
                        + " be public and have the type that its value class holds, since Java cannot call other getters of Kotlin"
                : "give " + it + " a public getter, or a field that the package can reach";
    }

    /** What a view shows is not there to be changed, but a method of the view is. */
    private static String toCatch(UserClass user) {
        return user.view().isPresent()
                ? "catch it in " + Ways.computing(user)
                : "catch it in the getter, or annotate another getter that throws none";
    }

    static Finding setterThrows(UserClass user, Member member) {
        String way = Ways.byView(user, member, "let it throw no checked exception") + Ways.orLeaveOut(user, member);
        return Finding.of(Problem.THROWING_SETTER, member.place(), member.label(), way);
    }

    private static void flawed(UserClass user, Flaw flaw, Member member, Report report) {
        switch (flaw) {
            case STATIC -> report.add(Problem.STATIC_MEMBER, member.place(), member.label());
            case SETTER_THROWS -> report.add(setterThrows(user, member));
            case THROWS -> report.add(Problem.THROWING_GETTER, member.place(), member.label(), toCatch(user));
            case HIDDEN -> report.add(Problem.HIDDEN_ANNOTATION, member.place(), member.label(), member.name());
            case CONTRADICTED -> DirectionCheck.contradicted(user, member, report);
            case TWICE -> report.add(Problem.TWO_ANNOTATIONS, member.place(), member.label());
            case ON_SETTER ->
                report.add(
                        Problem.NOT_A_GETTER,
                        member.place(),
                        "the setter of " + member.label(),
                        "sets the property",
                        "annotate the field or the getter of " + member.name() + ", and not the setter");
            case VOID -> notAGetter(user, member, "returns nothing", report);
            case PARAMETERS -> notAGetter(user, member, "takes parameters", report);
            case GENERIC -> notAGetter(user, member, "has type parameters", report);
            case PRIVATE -> notAGetter(user, member, "is private", report);
            case NAMELESS -> notAGetter(user, member, "does not name a property", report);
        }
    }

    private static void notAGetter(UserClass user, Member member, String why, Report report) {
        String fix = "annotate a field, a record component or a getter such as int getRating() that "
                + Ways.itsPackage(user) + " can call";
        report.add(Problem.NOT_A_GETTER, member.place(), member.label(), why, fix);
    }
}
