package dev.talkbind.processor;

import dev.talkbind.processor.problem.Place;
import dev.talkbind.processor.problem.Problem;
import dev.talkbind.processor.problem.Report;
import java.util.Optional;
import javax.annotation.processing.Messager;
import javax.lang.model.element.TypeElement;

/** Reports a bug of ours as one error, so that the other classes are still processed. */
final class Faults {

    private static final int DEEP = 5;

    private final Messager messager;

    Faults(Messager messager) {
        this.messager = messager;
    }

    /** Runs a step for a class, or for no class, and reports what it throws. Returns whether it threw nothing. */
    boolean guard(String what, Optional<TypeElement> type, Runnable step) {
        try {
            step.run();
            return true;
        } catch (RuntimeException | StackOverflowError | LinkageError | AssertionError fault) {
            tell(Problem.OUR_FAULT, what, type, describe(fault));
            return false;
        }
    }

    /**
     * Reports the bug at the class, or without a position if asking for the class is what fails. This code must not
     * fail itself.
     */
    void tell(Problem problem, String what, Optional<TypeElement> type, String why) {
        try {
            print(problem, type.map(at -> Place.of(at, 0)).orElseGet(Place::nowhere), what, why);
        } catch (RuntimeException | StackOverflowError | LinkageError | AssertionError unplaced) {
            print(problem, Place.nowhere(), what, why);
        }
    }

    private void print(Problem problem, Place place, String what, String why) {
        Report report = new Report();
        report.add(problem, place, what, why);
        report.printTo(messager, false);
    }

    /** One line: the exception, and the top of its stack trace. */
    private static String describe(Throwable fault) {
        StringBuilder line = new StringBuilder();
        try {
            line.append(fault);
        } catch (RuntimeException | StackOverflowError | LinkageError | AssertionError untold) {
            line.append(fault.getClass().getName());
        }
        StackTraceElement[] trace = fault.getStackTrace();
        for (int i = 0; i < Math.min(DEEP, trace.length); i++) {
            line.append(i == 0 ? " at " : ", ")
                    .append(trace[i].getClassName() + "." + trace[i].getMethodName() + ":" + trace[i].getLineNumber());
        }
        return line.toString();
    }
}
