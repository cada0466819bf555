package dev.talkbind.runtime;

import java.util.List;

/** Something could not be read; it carries every problem, and shows no personal value. */
public final class ReadException extends RuntimeException {
    private static final long serialVersionUID = 1;
    private static final int SHOWN = 20;

    private final ReadProblem[] problems;

    /**
     * With a message of the title, the number of problems, and a line for each of the first twenty.
     *
     * @param title what could not be read: {@code Seller cannot be read from user}
     * @param problems at least one
     */
    public ReadException(String title, List<ReadProblem> problems) {
        super(message(title, problems));
        this.problems = problems.toArray(new ReadProblem[0]);
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
}
