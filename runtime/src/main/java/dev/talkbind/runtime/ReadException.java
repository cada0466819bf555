package dev.talkbind.runtime;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What was read is not a user, not custom data, or not a value of a property. Neither the message nor the cause shows
 * what was read: if user code threw an exception, the cause keeps only its class and stack trace.
 */
public final class ReadException extends RuntimeException {
    private static final long serialVersionUID = 1;
    private static final int SHOWN = 20;

    private final ReadProblem[] problems;

    /**
     * The message has the title, the number of problems, and a line for each of the first twenty.
     *
     * @param title what could not be read: {@code Seller cannot be read from user}
     * @param problems at least one
     */
    public ReadException(String title, List<ReadProblem> problems) {
        this(title, problems, List.of());
    }

    /**
     * {@code thrown} are the exceptions of user code. The first becomes the cause, and the others are suppressed
     * exceptions of that cause.
     */
    ReadException(String title, List<ReadProblem> problems, List<Throwable> thrown) {
        super(message(title, problems), cause(thrown));
        this.problems = problems.toArray(new ReadProblem[0]);
    }

    private static @Nullable Throwable cause(List<Throwable> thrown) {
        if (thrown.isEmpty()) {
            return null;
        }
        Throwable first = new MaskedCause(thrown.get(0));
        for (Throwable other : thrown.subList(1, thrown.size())) {
            first.addSuppressed(new MaskedCause(other));
        }
        return first;
    }

    /** Every problem, in the order in which they were found; unmodifiable. */
    public List<ReadProblem> problems() {
        return List.of(problems);
    }

    private static String message(String title, List<ReadProblem> problems) {
        int count = problems.size();
        StringBuilder message = new StringBuilder(title).append(": ").append(count);
        message.append(count == 1 ? " problem" : " problems");
        for (ReadProblem problem : problems.subList(0, Math.min(count, SHOWN))) {
            message.append("\n  ").append(problem);
        }
        if (count > SHOWN) {
            message.append("\n  … and ").append(count - SHOWN).append(" more");
        }
        return message.toString();
    }

    /** Stands for an exception of user code, without its message, which could show what was read. */
    @SuppressWarnings("OverrideThrowableToString") // it shows the other exception's class
    private static final class MaskedCause extends Exception {
        private static final long serialVersionUID = 1;

        MaskedCause(Throwable thrown) {
            super(thrown.getClass().getName());
            setStackTrace(thrown.getStackTrace());
        }

        /** Shows the class of the exception. */
        @Override
        public String toString() {
            return String.valueOf(getMessage());
        }
    }
}
