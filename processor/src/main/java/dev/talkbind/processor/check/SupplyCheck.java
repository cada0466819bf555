package dev.talkbind.processor.check;

import dev.talkbind.processor.model.Supply;
import dev.talkbind.processor.model.UserClass;
import dev.talkbind.processor.problem.Problem;
import dev.talkbind.processor.problem.Report;

/**
 * Checks that the build has what generated code calls. The answer is the same for all classes of a module, so only one
 * of them reports it.
 */
public final class SupplyCheck {

    private SupplyCheck() {}

    /** {@code isNamedThere} says whether the run time has all classes that generated code names. */
    public static Report check(UserClass user, boolean isNamedThere) {
        Report report = new Report();
        Supply supply = user.surroundings().supply();
        boolean isOld = supply.state() == Supply.State.THERE && !isNamedThere;
        switch (isOld ? Supply.State.OLD : supply.state()) {
            case MISSING -> missing(user, supply.module(), report);
            case OLD -> report.add(Problem.OLD_RUNTIME, user.place(), user.label());
            case THERE -> {
                if (supply.isForgotten()) {
                    report.add(Problem.NOT_HANDED_ON, user.place(), supply.module(), user.label());
                }
            }
        }
        return report;
    }

    private static void missing(UserClass user, String module, Report report) {
        boolean isPath = module.isEmpty();
        report.add(
                Problem.NO_RUNTIME,
                user.place(),
                user.label(),
                isPath
                        ? "the class path does not have it"
                        : "the module " + module + " does not read dev.talkbind.runtime",
                isPath
                        ? "add the dependency dev.talkbind:talkbind-runtime, of the version that talkbind-processor has"
                        : "add requires dev.talkbind.runtime; to the module-info.java of " + module
                                + ", and dev.talkbind:talkbind-runtime to its dependencies");
    }
}
