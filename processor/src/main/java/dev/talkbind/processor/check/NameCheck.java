package dev.talkbind.processor.check;

import dev.talkbind.annotations.UserProperty;
import dev.talkbind.processor.model.Creation.Way;
import dev.talkbind.processor.model.UserClass;
import dev.talkbind.processor.model.UserFieldProperty;
import dev.talkbind.processor.problem.Finding;
import dev.talkbind.processor.problem.Problem;
import dev.talkbind.processor.problem.Report;
import dev.talkbind.processor.value.GivenNames;
import java.util.Optional;

/** Whether generated code can name all that it must: before a dot, a name means a variable if there is one. */
final class NameCheck {

    private NameCheck() {}

    static Report check(UserClass user) {
        Report report = new Report();
        ownName(user, report);
        converterName(user, report);
        return report;
    }

    private static void ownName(UserClass user, Report report) {
        Way way = user.creation().way();
        if (user.isRead() && (way == Way.FACTORY || way == Way.BUILDER)) {
            Optional<String> other = user.surroundings().obscuring();
            if (other.isPresent()) {
                report.add(hidden(user, "that class before a dot", other.get(), "one of the two"));
            }
        }
    }

    /** Where two converters have one name, one is written with its package. */
    private static void converterName(UserClass user, Report report) {
        Optional<UserFieldProperty> field = user.field(UserProperty.CUSTOM);
        if (field.isEmpty()) {
            return;
        }
        var other = field.get().member().valueType().customData();
        if (other.isPresent()
                && other.get().simpleName().equals(user.converterName().simpleName())
                && isVariable(other.get().packageName())) {
            String writtenOut = "the package " + other.get().packageName();
            report.add(hidden(user, writtenOut, "a variable of that code", user.label()));
        }
    }

    private static Finding hidden(UserClass user, String what, String other, String renamed) {
        return Finding.of(Problem.HIDDEN_NAME, user.place(), user.label(), what, other, renamed);
    }

    private static boolean isVariable(String packageName) {
        return GivenNames.VARIABLES.contains(packageName.split("\\.", 2)[0]);
    }
}
