package dev.talkbind.processor.check;

import dev.talkbind.annotations.UserProperty;
import dev.talkbind.processor.model.Creation;
import dev.talkbind.processor.model.Flaw;
import dev.talkbind.processor.model.Member;
import dev.talkbind.processor.model.NestedProperty;
import dev.talkbind.processor.model.Trait;
import dev.talkbind.processor.model.Updates;
import dev.talkbind.processor.model.UserClass;
import dev.talkbind.processor.model.UserFieldProperty;
import dev.talkbind.processor.problem.Listed;
import dev.talkbind.processor.problem.Problem;
import dev.talkbind.processor.problem.Report;
import dev.talkbind.processor.value.JavaType;
import dev.talkbind.processor.value.Presence;
import dev.talkbind.processor.value.TypeLabels;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Checks that an instance can be made and filled, if users are read. */
final class CreationCheck {

    private final UserClass user;
    private final Report report = new Report();
    private final StrayParameters strays;
    private final Unset unset;
    private final List<Member> nulls = new ArrayList<>(); // never null, but made with null

    private CreationCheck(UserClass user) {
        this.user = user;
        this.strays = new StrayParameters(user, report);
        this.unset = new Unset(user);
    }

    static Report check(UserClass user) {
        CreationCheck check = new CreationCheck(user);
        if (user.isRead()) {
            check.creation();
        }
        return check.report;
    }

    private void creation() {
        switch (user.creation().way()) {
            case AMBIGUOUS -> ambiguous("none is");
            case MARKED_TWICE -> ambiguous("more than one is");
            case THROWING -> report.add(Problem.CREATION_THROWS, user.place(), user.label(), Ways.toMake(user));
            case NONE -> notMade();
            case UNNAMED -> unnamed();
            case MARKED_HIDDEN ->
                notMade(
                        "what @JsonCreator marks is not a constructor or static factory that " + Ways.itsPackage(user)
                                + " can call",
                        "put @JsonCreator on one that is");
            case CONSTRUCTOR, FACTORY, BUILDER -> made();
        }
    }

    private void made() {
        for (Creation.Parameter parameter : user.creation().parameters()) {
            parameter(parameter);
        }
        strays.tell();
        nullGiven();
        notUpdated();
        if (user.copying().creation().owner().isPresent()) {
            report.addAll(CopyCheck.ofView(user));
        } else {
            copied();
        }
        for (Member member : user.mapped()) {
            if (isToBeSet(member)) {
                settable(member);
            }
        }
        unset.tell(report);
    }

    private void nullGiven() {
        if (!nulls.isEmpty()) {
            boolean isOne = nulls.size() == 1;
            report.add(
                    Problem.NULL_GIVEN,
                    Ways.sorted(nulls).get(0).place(),
                    Listed.of(Ways.labels(Ways.sorted(nulls))),
                    user.label(),
                    isOne ? "is" : "are",
                    isOne ? "it" : "they",
                    isOne ? "it" : "each",
                    Ways.orWriteOnly(user));
        }
    }

    /** If nothing can be copied, nothing is lost. */
    private void notUpdated() {
        boolean isUpdated = user.holder().isEmpty() && user.hasConverter() && !user.isCustomData();
        List<Member> unknown = isUpdated ? Updates.unknown(user) : List.of();
        if (unknown.isEmpty()) {
            return;
        }
        boolean isOne = unknown.size() == 1;
        report.add(
                Problem.NOT_UPDATED,
                unknown.get(0).place(),
                user.label(),
                Listed.of(Ways.labels(unknown)),
                isOne ? "it" : "each of them");
    }

    private void copied() {
        if (!user.isWritten() || !Updates.arePossible(user)) {
            return; // a class that is only read shows other programs' data, and a class without updates loses nothing
        }
        report.addAll(CopyCheck.check(user, strays.unexplained(user.copying().lost())));
    }

    private boolean isToBeSet(Member member) {
        return member.isProperty()
                && !isUnintended(member)
                && user.reads(member)
                && (member.getter().isPresent() || !user.writes(member))
                && member.type().isNameable();
    }

    private void ambiguous(String marked) {
        String byView = user.view().isPresent()
                ? ", or leave it to one static method of " + user.label() + " that returns the type " + user.typeLabel()
                : "";
        report.add(Problem.AMBIGUOUS, user.place(), user.label(), marked, byView + Ways.orWriteOnly(user));
    }

    private void notMade() {
        boolean isAbstract = user.shape().isAbstract();
        boolean isKotlin =
                user.suppliers().stream().anyMatch(member -> member.traits().contains(Trait.KOTLIN));
        if (!isAbstract && isKotlin) {
            notMade(
                    "Java cannot call a constructor of it that is private or internal, or that takes a value class",
                    "let a public constructor take the types that value classes hold, or give its companion a @JvmStatic function that does");
            return;
        }
        String why =
                isAbstract ? "it is abstract" : Ways.itsPackage(user) + " can call no constructor or factory of it";
        String way = isAbstract ? "a static factory" : "a constructor or a static factory";
        notMade(
                why,
                "give it " + way + " that " + Ways.itsPackage(user)
                        + " can call, with parameters that are named like its properties, or a builder");
    }

    private void unnamed() {
        String type = user.typeLabel();
        String compiled = "compile " + type + " with -parameters";
        notMade(
                "the class file of " + type + " does not hold the names of the parameters that it is made with",
                user.view().isPresent()
                        ? "give " + user.label() + " a static method that returns the type " + type
                                + ", with parameters that are named like its properties; or " + compiled
                        : compiled);
    }

    private void notMade(String why, String fix) {
        report.add(Problem.NOT_MADE, user.place(), user.label(), why, fix, Ways.orWriteOnly(user));
    }

    private void parameter(Creation.Parameter parameter) {
        Optional<Member> supplier = user.supplier(parameter.name());
        if (supplier.isEmpty()) {
            strays.add(parameter);
        } else if (!isRead(supplier.get()) && !parameter.type().isNameable()) {
            UnfitType.hidden(user, supplier.get().place(), supplier.get(), report);
        } else if (!isRead(supplier.get()) && isNeverNull(supplier.get(), parameter)) {
            nulls.add(supplier.get());
        }
    }

    private boolean isRead(Member member) {
        return user.isMapped(member) && user.reads(member);
    }

    private static boolean isNeverNull(Member member, Creation.Parameter parameter) {
        return member.traits().contains(Trait.NEVER_NULL)
                && !parameter.type().name().isPrimitive();
    }

    /**
     * Whether it only has the name of a field and not its type, or is a time that is written. It may have been mapped by
     * mistake, and is reported as such.
     */
    private boolean isUnintended(Member member) {
        for (UserFieldProperty field : user.fields()) {
            if (field.member().isCalled(member.name())) {
                return field.byName() && field.form().isEmpty()
                        || field.field() == UserProperty.CREATED_AT && user.writes(member);
            }
        }
        return false;
    }

    private void settable(Member member) {
        Optional<JavaType> taken = user.creation().takes(member.name());
        if (taken.isPresent()) {
            if (!Presence.isSameValue(taken.get(), member.type())
                    && !user.creation().isWide(member.name())) {
                report.add(
                        Problem.PARAMETER_TYPE,
                        member.place(),
                        user.label(),
                        member.name(),
                        TypeLabels.of(member.type()),
                        TypeLabels.of(taken.get()),
                        Ways.sameType(user, member));
            }
        } else if (isUnset(member)) {
            notSet(member);
        }
    }

    /** Whether nothing sets the member. A setter that throws is another mistake. */
    private boolean isUnset(Member member) {
        return user.creation().way() == Creation.Way.BUILDER
                || (member.setter().isEmpty() && !member.flaws().contains(Flaw.SETTER_THROWS) && !isFixed(member));
    }

    private boolean isFixed(Member member) {
        for (NestedProperty property : user.nested()) {
            if (property.member().isCalled(member.name())) {
                return property.isFixedIn(user);
            }
        }
        return false;
    }

    private void notSet(Member member) {
        if (user.creation().isThrowing(member.name())) {
            report.add(MemberCheck.setterThrows(user, member));
        } else if (member.taken().isPresent() && user.creation().way() != Creation.Way.BUILDER) {
            String taken = TypeLabels.of(member.taken().get());
            String given = TypeLabels.of(member.type());
            String way = Ways.sameType(user, member) + Ways.orLeaveOut(user, member) + Ways.orWriteOnly(user);
            report.add(Problem.SETTER_TYPE, member.place(), member.label(), user.label(), taken, given, way);
        } else if (!strays.isMisnamed(member)) {
            unset.add(member);
        }
    }
}
