package dev.talkbind.processor.check;

import dev.talkbind.processor.model.Copying.Lost;
import dev.talkbind.processor.model.Creation;
import dev.talkbind.processor.model.Flaw;
import dev.talkbind.processor.model.Member;
import dev.talkbind.processor.model.NearField;
import dev.talkbind.processor.model.Trait;
import dev.talkbind.processor.model.TypeShape;
import dev.talkbind.processor.model.UserClass;
import dev.talkbind.processor.model.UserFieldProperty;
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

    private final List<String> unmapped = new ArrayList<>(); // names of parameters whose properties nothing maps
    private Place unmappedAt = Place.nowhere();

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

    private void creation() {
        switch (user.creation().way()) {
            case AMBIGUOUS -> ambiguous("none is");
            case MARKED_TWICE -> ambiguous("more than one is");
            case THROWING -> report.add(Problem.CREATION_THROWS, user.place(), user.label(), Ways.orWriteOnly(user));
            case NONE -> notMade();
            case MARKED_HIDDEN ->
                notMade(
                        "what @JsonCreator marks is no constructor or static factory that its package can call",
                        "put @JsonCreator on one that is");
            case CONSTRUCTOR, FACTORY, BUILDER -> {
                for (Creation.Parameter parameter : user.creation().parameters()) {
                    parameter(parameter);
                }
                unmapped();
                for (Lost lost : user.copying().lost()) {
                    lost(lost);
                }
                for (Member member : user.mapped()) {
                    if (isToBeSet(member)) {
                        settable(member);
                    }
                }
            }
        }
    }

    /** What a copy loses; where a parameter has no property, that is why, or nobody knows what the copy is made of. */
    private void lost(Lost lost) {
        boolean isTold = strays.size() > unmapped.size()
                || unmapped.contains(lost.label().substring(lost.label().lastIndexOf('.') + 1));
        if (!isTold) {
            report.add(CopyCheck.finding(lost));
        }
    }

    private boolean isToBeSet(Member member) {
        return member.isProperty()
                && !isUnintended(member)
                && user.reads(member)
                && (member.getter().isPresent() || !user.writes(member))
                && member.type().isNameable();
    }

    private void ambiguous(String marked) {
        report.add(Problem.AMBIGUOUS, user.place(), user.label(), marked, Ways.orWriteOnly(user));
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
        String way = isAbstract ? "a static factory" : "a constructor or a static factory";
        notMade(
                why,
                "give it " + way + " that its package can call, with parameters that are named like its properties, or"
                        + " a builder");
    }

    private boolean isKotlin() {
        return user.suppliers().stream().anyMatch(member -> member.traits().contains(Trait.KOTLIN));
    }

    private void notMade(String why, String fix) {
        report.add(Problem.NOT_MADE, user.place(), user.label(), why, fix, Ways.orWriteOnly(user));
    }

    private void parameter(Creation.Parameter parameter) {
        Optional<Member> supplier = user.supplier(parameter.name());
        Place place = parameter.place().orElse(user.place());
        if (supplier.isEmpty()) {
            stray(parameter, place);
        } else if (!isRead(supplier.get()) && !parameter.type().isNameable()) {
            UnfitType.hidden(user, supplier.get().place(), supplier.get(), report);
        } else if (!isRead(supplier.get()) && isNeverNull(supplier.get(), parameter)) {
            report.add(
                    Problem.NULL_GIVEN,
                    supplier.get().place(),
                    supplier.get().label(),
                    user.label(),
                    Ways.orWriteOnly(user));
        }
    }

    private boolean isRead(Member member) {
        return user.isMapped(member) && user.reads(member);
    }

    /** Those that have a property which nothing maps are one mistake; one that has another name is its own. */
    private void stray(Creation.Parameter parameter, Place place) {
        strays.add(parameter.type());
        if (isProperty(parameter)) {
            if (unmapped.isEmpty()) {
                unmappedAt = place;
            }
            unmapped.add(parameter.name());
        } else {
            List<String> names = user.suppliers().stream().map(Member::name).toList();
            String fix = "give the parameter the name of its property" + Ways.orWriteOnly(user);
            report.add(Finding.of(Problem.UNKNOWN_PARAMETER, place, user.label(), told(List.of(parameter.name())), fix)
                    .misspelt(parameter.name(), names));
        }
    }

    /** No parameter of Java is called as a keyword of it. */
    private boolean isProperty(Creation.Parameter parameter) {
        return user.shape().kind() == TypeShape.Kind.RECORD
                || Keywords.all().contains(parameter.name())
                || user.unmapped().names().contains(parameter.name());
    }

    private void unmapped() {
        if (!unmapped.isEmpty()) {
            String each = unmapped.size() == 1 ? "the property " + unmapped.get(0) : "each of these properties";
            boolean isHidden = unmapped.stream().anyMatch(Keywords.all()::contains);
            String getter = isHidden ? " (Kotlin shows Java no field of such a name: write @get:CustomField)" : "";
            String fix = "annotate " + each + " with @CustomField or @UserField, or with @TalkIgnore where it may be"
                    + " null, zero or false" + getter + Ways.orWriteOnly(user);
            report.add(Finding.of(Problem.UNKNOWN_PARAMETER, unmappedAt, user.label(), told(unmapped), fix)
                    .asking(nearly()));
        }
    }

    private static String told(List<String> names) {
        String quoted = "\"" + String.join("\", \"", names) + "\"";
        return names.size() == 1
                ? "a parameter " + quoted + ", and no mapped property has that name"
                : "the parameters " + quoted + ", and no mapped properties have those names";
    }

    /** Which of them are nearly fields of the user. */
    private String nearly() {
        StringBuilder nearly = new StringBuilder();
        for (NearField near : user.unmapped().near()) {
            if (unmapped.contains(near.member().name()) && NearCheck.isOpen(user, near.field())) {
                nearly.append(NearCheck.question(near));
            }
        }
        return nearly.toString();
    }

    private static boolean isNeverNull(Member member, Creation.Parameter parameter) {
        return member.traits().contains(Trait.NEVER_NULL)
                && !parameter.type().name().isPrimitive();
    }

    /** Whether it has a field's name alone and not its type: it is told of as what is perhaps not meant. */
    private boolean isUnintended(Member member) {
        for (UserFieldProperty field : user.fields()) {
            if (field.member().equals(member)) {
                return field.byName() && field.form().isEmpty();
            }
        }
        return false;
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
            report.add(Problem.THROWING_SETTER, member.place(), label, Ways.orLeaveOut(user, member));
        } else if (member.taken().isPresent() && user.creation().way() != Creation.Way.BUILDER) {
            String taken = TypeLabels.of(member.taken().get());
            String given = TypeLabels.of(member.type());
            String out = Ways.orLeaveOut(user, member) + Ways.orWriteOnly(user);
            report.add(Problem.SETTER_TYPE, member.place(), label, user.label(), taken, given, out);
        } else if (!isMisnamed(member)) {
            String out = Ways.orLeaveOut(user, member);
            String ways = Ways.writeAlone(user, member) + Ways.toSet(user, member);
            report.add(Problem.NOT_SET, member.place(), label, user.label(), ways, out);
        }
    }

    /** Whether a stray parameter may be the property by another name: one error says so. */
    private boolean isMisnamed(Member member) {
        return !member.traits().contains(Trait.COMPUTED)
                && strays.stream()
                        .filter(stray -> sameValue(stray, member.type()))
                        .findFirst()
                        .map(strays::remove)
                        .orElse(false);
    }

    private static boolean sameValue(JavaType one, JavaType other) {
        return Presence.valueOf(one).name().equals(Presence.valueOf(other).name());
    }
}
