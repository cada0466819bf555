package dev.talkbind.processor.check;

import dev.talkbind.processor.model.Copying.Lost;
import dev.talkbind.processor.model.Copying.Why;
import dev.talkbind.processor.model.UserClass;
import dev.talkbind.processor.problem.Finding;
import dev.talkbind.processor.problem.Listed;
import dev.talkbind.processor.problem.Problem;
import dev.talkbind.processor.problem.Report;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** Reports each property that a copy loses, with the reason and the fix. */
final class CopyCheck {

    private CopyCheck() {}

    /**
     * Several properties that are lost because the same method is missing are one mistake, unless the loss is only
     * possible.
     */
    static Report check(UserClass user, List<Lost> all) {
        Map<Why, List<Lost>> wanting = new EnumMap<>(Why.class);
        Report report = new Report();
        for (Lost lost : all) {
            boolean isOfSeveral =
                    lost.why() == Why.NO_SETTER || lost.why() == Why.NO_BUILDER_METHOD || lost.why() == Why.NO_GETTER;
            if (!isOfSeveral) {
                report.add(finding(user, List.of(lost)));
            } else if (!lost.place().silences(Problem.NOT_COPIED.code())) {
                wanting.computeIfAbsent(lost.why(), why -> new ArrayList<>()).add(lost);
            }
        }
        for (List<Lost> lost : wanting.values()) {
            report.add(finding(user, lost));
        }
        return report;
    }

    private static Finding finding(UserClass user, List<Lost> all) {
        List<Lost> sorted = new ArrayList<>(all);
        sorted.sort(Comparator.comparingInt(lost -> lost.place().order()));
        Lost first = sorted.get(0);
        String it = all.size() == 1 ? "it" : "they";
        String them = all.size() == 1 ? "it" : "them";
        return Finding.of(
                Problem.NOT_COPIED,
                first.place(),
                Listed.of(sorted.stream().map(Lost::label).toList()),
                first.copied(),
                why(user, first, them),
                fix(user, first, them),
                it);
    }

    /** For a class that a view makes. The developer has chosen how, so this is only a note. */
    static Report ofView(UserClass user) {
        List<String> names = new ArrayList<>();
        for (Lost lost : user.copying().lost()) {
            names.add(lost.label());
        }
        Report report = new Report();
        if (!names.isEmpty()) {
            report.add(
                    Problem.LEFT_BY_VIEW,
                    user.place(),
                    user.label() + "." + user.copying().creation().factory(),
                    user.typeLabel(),
                    String.join(", ", names));
        }
        return report;
    }

    private static String why(UserClass user, Lost lost, String it) {
        return switch (lost.why()) {
            case NO_SETTER, NO_BUILDER_METHOD -> "nothing can set " + it;
            case NO_GETTER -> "nothing can read " + it;
            case OTHER_TYPE -> "it is made with another type than its getter returns";
            case OPEN_TYPE -> "its type can be any type";
            case HIDDEN_TYPE -> "code in " + Ways.ourPackage(user) + " cannot name its type";
        };
    }

    private static String fix(UserClass user, Lost lost, String it) {
        String called = " that " + Ways.itsPackage(user) + " can call and that throws no checked exception";
        String builder = "give " + lost.copied() + " a method toBuilder() whose builder has " + it;
        return switch (lost.why()) {
            case NO_SETTER -> "give " + it + " a setter" + called + ", or " + builder;
            case NO_BUILDER_METHOD -> "give " + it + " a method of the builder" + called + ", or " + builder;
            case NO_GETTER -> "give " + it + " a getter" + called + ", or " + builder;
            case OTHER_TYPE -> "give the two the same type, or " + builder;
            case OPEN_TYPE -> builder;
            case HIDDEN_TYPE ->
                "make the type " + (user.holder().isPresent() ? "public" : "package-private") + ", or " + builder;
        };
    }
}
