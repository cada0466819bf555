package dev.talkbind.processor.check;

import dev.talkbind.processor.model.Copying.Lost;
import dev.talkbind.processor.model.Creation;
import dev.talkbind.processor.model.Member;
import dev.talkbind.processor.model.NearField;
import dev.talkbind.processor.model.Trait;
import dev.talkbind.processor.model.TypeShape;
import dev.talkbind.processor.model.UserClass;
import dev.talkbind.processor.problem.Finding;
import dev.talkbind.processor.problem.Place;
import dev.talkbind.processor.problem.Problem;
import dev.talkbind.processor.problem.Report;
import dev.talkbind.processor.value.JavaType;
import dev.talkbind.processor.value.Keywords;
import dev.talkbind.processor.value.Presence;
import java.util.ArrayList;
import java.util.List;

/** The parameters of a constructor or factory whose names are not names of mapped properties. */
final class StrayParameters {

    private final UserClass user;
    private final Report report;
    private final List<JavaType> types = new ArrayList<>();
    private final List<String> unmapped = new ArrayList<>(); // names of parameters whose properties are not mapped
    private Place unmappedAt = Place.nowhere();

    /** Findings go to the report. */
    StrayParameters(UserClass user, Report report) {
        this.user = user;
        this.report = report;
    }

    /**
     * Adds a parameter. All parameters whose properties are not mapped are one mistake; a parameter with another name
     * is a mistake of its own.
     */
    void add(Creation.Parameter parameter) {
        Place place = parameter.place().orElse(user.place());
        types.add(parameter.type());
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

    /** Whether the name can be a property. In Java no parameter can be named like a keyword. */
    private boolean isProperty(Creation.Parameter parameter) {
        return user.shape().kind() == TypeShape.Kind.RECORD
                || Keywords.all().contains(parameter.name())
                || user.unmapped().names().contains(parameter.name());
    }

    /** Reports which properties should be mapped, after all parameters are known. */
    void tell() {
        if (!unmapped.isEmpty()) {
            String each = unmapped.size() == 1 ? "the property " + unmapped.get(0) : "each of these properties";
            boolean isHidden = unmapped.stream().anyMatch(Keywords.all()::contains);
            String getter = isHidden ? " (Kotlin shows Java no field of such a name: write @get:CustomField)" : "";
            String fix = user.view().isPresent()
                    ? viewFix(each)
                    : "annotate " + each + " with @CustomField or @UserField, or with @TalkIgnore if it may be"
                            + " null, zero or false" + getter + Ways.orWriteOnly(user);
            report.add(Finding.of(Problem.UNKNOWN_PARAMETER, unmappedAt, user.label(), told(unmapped), fix)
                    .asking(nearly()));
        }
    }

    private String viewFix(String each) {
        return "declare " + each + " in " + user.label()
                + ", with @CustomField, @UserField or @TalkIgnore; or give it a"
                + " static method that returns the type " + user.typeLabel() + " and takes only what it declares"
                + Ways.orWriteOnly(user);
    }

    private static String told(List<String> names) {
        String quoted = "\"" + String.join("\", \"", names) + "\"";
        return names.size() == 1
                ? "a parameter " + quoted + ", but no mapped property has that name"
                : "the parameters " + quoted + ", but no mapped properties have those names";
    }

    /** Which of them have nearly the name of a user field. */
    private String nearly() {
        StringBuilder nearly = new StringBuilder();
        for (NearField near : user.unmapped().near()) {
            if (unmapped.contains(near.member().name()) && NearCheck.isOpen(user, near.field())) {
                nearly.append(NearCheck.question(near));
            }
        }
        return nearly.toString();
    }

    /** The properties that a copy loses, except those that these parameters explain. */
    List<Lost> unexplained(List<Lost> all) {
        List<Lost> unexplained = new ArrayList<>();
        for (Lost lost : all) {
            if (!explain(lost)) {
                unexplained.add(lost);
            }
        }
        return unexplained;
    }

    /** Whether these parameters explain why a copy loses something, or why it is not known how a copy is made. */
    private boolean explain(Lost lost) {
        return types.size() > unmapped.size()
                || unmapped.contains(lost.label().substring(lost.label().lastIndexOf('.') + 1));
    }

    /** Whether one of them may be the property under another name: then one error is enough. */
    boolean isMisnamed(Member member) {
        return !member.traits().contains(Trait.COMPUTED)
                && types.stream()
                        .filter(stray -> Presence.isSameValue(stray, member.type()))
                        .findFirst()
                        .map(types::remove)
                        .orElse(false);
    }
}
