package dev.talkbind.processor.check;

import dev.talkbind.processor.model.Creation.Way;
import dev.talkbind.processor.model.UserClass;
import dev.talkbind.processor.problem.Problem;
import dev.talkbind.processor.problem.Report;
import java.util.Optional;

/**
 * Checks that generated code can use all names that it needs. Before a dot, a name means a variable if there is one.
 */
final class NameCheck {

    private NameCheck() {}

    static Report check(UserClass user) {
        Report report = new Report();
        Way way = user.creation().way();
        if (user.isRead() && (way == Way.FACTORY || way == Way.BUILDER)) {
            Optional<String> other = user.surroundings().obscuring();
            if (other.isPresent()) {
                report.add(
                        Problem.HIDDEN_NAME,
                        user.place(),
                        user.label(),
                        "that class before a dot",
                        other.get(),
                        "one of the two");
            }
        }
        return report;
    }
}
