package dev.talkbind.processor.check;

import dev.talkbind.processor.model.Copying.Lost;
import dev.talkbind.processor.model.UserClass;
import dev.talkbind.processor.problem.Finding;
import dev.talkbind.processor.problem.Problem;
import dev.talkbind.processor.problem.Report;
import java.util.ArrayList;
import java.util.List;

/** Says of a property that a copy does not have why that is, and what would help. */
final class CopyCheck {

    private static final String CALLED = " that its package can call and that throws no checked exception";

    private CopyCheck() {}

    static Finding finding(Lost lost) {
        return Finding.of(Problem.NOT_COPIED, lost.place(), lost.label(), lost.copied(), why(lost), fix(lost));
    }

    /** Of a class that a view makes: the developer has said what of, so this is but a note. */
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

    private static String why(Lost lost) {
        return switch (lost.why()) {
            case NO_SETTER, NO_BUILDER_METHOD -> "nothing can set it";
            case NO_GETTER -> "nothing can read it";
            case OTHER_TYPE -> "it is made with another type than its getter gives";
            case OPEN_TYPE -> "its type may be anything";
            case HIDDEN_TYPE -> "code beside it cannot name its type";
        };
    }

    private static String fix(Lost lost) {
        String builder = "give " + lost.copied() + " a method toBuilder() whose builder has it";
        return switch (lost.why()) {
            case NO_SETTER -> "give it a setter" + CALLED + ", or " + builder;
            case NO_BUILDER_METHOD -> "give it a method of the builder" + CALLED + ", or " + builder;
            case NO_GETTER -> "give it a getter" + CALLED + ", or " + builder;
            case OTHER_TYPE -> "give the two the same type, or " + builder;
            case OPEN_TYPE -> builder;
            case HIDDEN_TYPE -> "make the type package-private, or " + builder;
        };
    }
}
