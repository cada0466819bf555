package dev.talkbind.processor.check;

import dev.talkbind.processor.model.Copying.Lost;
import dev.talkbind.processor.model.Creation;
import dev.talkbind.processor.model.Flaw;
import dev.talkbind.processor.model.Member;
import dev.talkbind.processor.model.Trait;
import dev.talkbind.processor.model.UserClass;
import dev.talkbind.processor.problem.Finding;
import dev.talkbind.processor.problem.Place;
import dev.talkbind.processor.problem.Problem;
import dev.talkbind.processor.problem.Report;
import dev.talkbind.processor.value.JavaType;
import dev.talkbind.processor.value.Keywords;
import dev.talkbind.processor.value.Presence;
import dev.talkbind.processor.value.TypeLabels;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Whether an instance can be made and filled, where users are read. */
final class CreationCheck {

    private final UserClass user;
    private final Report report = new Report();
    private final List<JavaType> strays = new ArrayList<>(); // types of parameters that no property has the name of

    private CreationCheck(UserClass user) {
        this.user = user;
    }

    static Report check(UserClass user) {
        CreationCheck check = new CreationCheck(user);
        if (user.isRead()) {
            check.creation();
        }
        return check.report;
    }

    /** The way out that only a user has: custom data is always read. */
    static String orWriteOnly(UserClass user) {
        if (user.holder().isPresent()) {
            return ", or say direction = Direction.WRITE in the @TalkNested of "
                    + user.holder().get().label();
        }
        return user.isUser() ? ", or say direction = Direction.WRITE" : "";
    }

    private void creation() {
        switch (user.creation().way()) {
            case AMBIGUOUS -> ambiguous("none is");
            case MARKED_TWICE -> ambiguous("more than one is");
            case THROWING -> report.add(Problem.CREATION_THROWS, user.place(), user.label(), orWriteOnly(user));
            case NONE -> notMade();
            case MARKED_HIDDEN ->
                notMade(
                        "what @JsonCreator marks is no constructor or static factory that its package can call",
                        "put @JsonCreator on one that is");
            case CONSTRUCTOR, FACTORY, BUILDER -> {
                for (Creation.Parameter parameter : user.creation().parameters()) {
                    parameter(parameter);
                }
                for (Lost lost : user.copying().lost()) {
                    report.add(CopyCheck.finding(lost));
                }
                for (Member member : user.mapped()) {
                    if (isToBeSet(member)) {
                        settable(member);
                    }
                }
            }
        }
    }

    private boolean isToBeSet(Member member) {
        return member.isProperty()
                && user.reads(member)
                && (member.getter().isPresent() || !user.writes(member))
                && member.type().isNameable();
    }

    private void ambiguous(String marked) {
        report.add(Problem.AMBIGUOUS, user.place(), user.label(), marked, orWriteOnly(user));
    }

    private void notMade() {
        boolean isAbstract = user.shape().isAbstract();
        if (!isAbstract && isKotlin()) {
            notMade(
                    "Java can call no constructor of it that is private or internal, or that takes a value class",
                    "let a public constructor take the types that value classes hold, or give its companion a @JvmStatic function that does");
            return;
        }
        String why = isAbstract ? "it is abstract" : "its package can call no constructor or factory of it";
        String way = isAbstract ? "a static factory or a builder" : "a constructor, a static factory or a builder";
        notMade(why, "give it " + way + " that its package can call");
    }

    private boolean isKotlin() {
        return user.suppliers().stream().anyMatch(member -> member.traits().contains(Trait.KOTLIN));
    }

    private void notMade(String why, String fix) {
        report.add(Problem.NOT_MADE, user.place(), user.label(), why, fix, orWriteOnly(user));
    }

    private void parameter(Creation.Parameter parameter) {
        Optional<Member> supplier = user.supplier(parameter.name());
        Place place = parameter.place().orElse(user.place());
        if (supplier.isEmpty()) {
            strays.add(parameter.type());
            List<String> names = user.suppliers().stream().map(Member::name).toList();
            // no parameter of Java is called so
            String way = Keywords.all().contains(parameter.name())
                    ? " (Kotlin shows Java no field of such a name, so annotate the getter: @get:CustomField)"
                    : "";
            String ways = way + orWriteOnly(user);
            report.add(Finding.of(Problem.UNKNOWN_PARAMETER, place, user.label(), parameter.name(), ways)
                    .misspelt(parameter.name(), names));
        } else if (!isRead(supplier.get()) && !parameter.type().isNameable()) {
            hidden(user, supplier.get().place(), supplier.get(), report);
        } else if (!isRead(supplier.get()) && isNeverNull(supplier.get(), parameter)) {
            report.add(
                    Problem.NULL_GIVEN,
                    supplier.get().place(),
                    supplier.get().label(),
                    user.label(),
                    orWriteOnly(user));
        }
    }

    private boolean isRead(Member member) {
        return user.isMapped(member) && user.reads(member);
    }

    private static boolean isNeverNull(Member member, Creation.Parameter parameter) {
        return member.traits().contains(Trait.NEVER_NULL)
                && !parameter.type().name().isPrimitive();
    }

    private void settable(Member member) {
        Optional<JavaType> taken = user.creation().takes(member.name());
        if (taken.isPresent()) {
            if (!sameValue(taken.get(), member.type()) && !user.creation().isWide(member.name())) {
                report.add(
                        Problem.PARAMETER_TYPE,
                        member.place(),
                        user.label(),
                        member.name(),
                        TypeLabels.of(member.type()),
                        TypeLabels.of(taken.get()));
            }
        } else if (isUnset(member)) {
            notSet(member);
        }
    }

    /** A setter that throws is another mistake. */
    private boolean isUnset(Member member) {
        return user.creation().way() == Creation.Way.BUILDER
                || (member.setter().isEmpty() && !member.flaws().contains(Flaw.SETTER_THROWS));
    }

    private void notSet(Member member) {
        String label = member.label();
        if (user.creation().isThrowing(member.name())) {
            report.add(Problem.THROWING_SETTER, member.place(), label);
        } else if (member.taken().isPresent() && user.creation().way() != Creation.Way.BUILDER) {
            String taken = TypeLabels.of(member.taken().get());
            String given = TypeLabels.of(member.type());
            report.add(Problem.SETTER_TYPE, member.place(), label, user.label(), taken, given, orWriteOnly(user));
        } else if (!isMisnamed(member)) {
            report.add(Problem.NOT_SET, member.place(), label, user.label(), member.name(), orWriteOnly(user));
        }
    }

    /** Whether a stray parameter may be the property by another name: one error says so. */
    private boolean isMisnamed(Member member) {
        return strays.stream()
                .filter(stray -> sameValue(stray, member.type()))
                .findFirst()
                .map(strays::remove)
                .orElse(false);
    }

    /** A type that generated code would have to name, and cannot. */
    static void hidden(UserClass user, Place place, Member member, Report report) {
        report.add(Problem.HIDDEN_TYPE, place, member.label(), TypeLabels.of(member.type()), user.label());
    }

    private static boolean sameValue(JavaType one, JavaType other) {
        return Presence.valueOf(one).name().equals(Presence.valueOf(other).name());
    }
}
