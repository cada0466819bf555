package dev.talkbind.processor.check;

import com.palantir.javapoet.ClassName;
import dev.talkbind.annotations.UserProperty;
import dev.talkbind.processor.model.Creation.Way;
import dev.talkbind.processor.model.UserClass;
import dev.talkbind.processor.problem.Problem;
import dev.talkbind.processor.problem.Report;
import dev.talkbind.processor.value.GivenNames;

/** Whether generated code can name all that it must: before a dot, a name means a variable if there is one. */
final class NameCheck {

    private NameCheck() {}

    static Report check(UserClass user) {
        Report report = new Report();
        Way way = user.creation().way();
        if (user.isRead() && (way == Way.FACTORY || way == Way.BUILDER)) {
            user.surroundings()
                    .obscuring()
                    .ifPresent(other -> report.add(
                            Problem.HIDDEN_NAME,
                            user.place(),
                            user.label(),
                            "that class before a dot",
                            other,
                            "one of the two"));
        }
        user.field(UserProperty.CUSTOM)
                .flatMap(field -> field.member().valueType().customData())
                .filter(converter -> isWrittenOut(converter, user) && isVariable(converter))
                .ifPresent(converter -> report.add(
                        Problem.HIDDEN_NAME,
                        user.place(),
                        user.label(),
                        "the package " + converter.packageName(),
                        "a variable of that code",
                        user.label()));
        return report;
    }

    /** Whether the class's own converter has the name too. */
    private static boolean isWrittenOut(ClassName converter, UserClass user) {
        return converter.simpleName().equals(user.converterName().simpleName());
    }

    private static boolean isVariable(ClassName converter) {
        return GivenNames.VARIABLES.contains(converter.packageName().split("\\.")[0]);
    }
}
