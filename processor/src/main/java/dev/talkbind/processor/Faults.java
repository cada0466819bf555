package dev.talkbind.processor;

import dev.talkbind.processor.problem.Place;
import dev.talkbind.processor.problem.Problem;
import dev.talkbind.processor.problem.Report;
import java.util.Optional;
import javax.annotation.processing.Messager;
import javax.lang.model.element.TypeElement;

/** Turns a fault of ours into one error, and lets the others go on. */
final class Faults {

    private static final int DEEP = 5;

    private final Messager messager;

    Faults(Messager messager) {
        this.messager = messager;
    }

    /** Takes a step for a class, or for none, and tells of what it throws. Whether it threw nothing. */
    boolean guard(String what, Optional<TypeElement> type, Runnable step) {
        try {
            step.run();
            return true;
        } catch (RuntimeException | StackOverflowError | LinkageError | AssertionError fault) {
            tell(Problem.OUR_FAULT, what, type, describe(fault));
            return false;
        }
    }

    /** Says it at the class, or at no place if the class itself is the fault: what guards against faults must have none. */
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

    /** One line: what it is, and the top of its trace. */
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
