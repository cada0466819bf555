package dev.talkbind.runtime;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a read came to: a value, or all problems at once.
 *
 * @param <T> the value
 */
public final class ReadResult<T extends @Nullable Object> {
    private final T value;
    private final String title;
    private final List<ReadProblem> problems;

    private ReadResult(T value, String title, List<ReadProblem> problems) {
        this.value = value;
        this.title = title;
        this.problems = problems;
    }

    /** A value that was read without a problem. */
    public static <T extends @Nullable Object> ReadResult<T> of(T value) {
        return new ReadResult<>(value, "", List.of());
    }

    @SuppressWarnings("NullAway") // the value of a failure is never handed out
    static <T extends @Nullable Object> ReadResult<T> failure(String title, List<ReadProblem> problems) {
        return new ReadResult<>(null, title, List.copyOf(problems));
    }

    /** Whether there is a value. */
    public boolean isOk() {
        return problems.isEmpty();
    }

    /**
     * The value.
     *
     * @throws ReadException with all problems, where there are any
     */
    public T value() {
        return orElseThrow();
    }

    /** The value, or another where there are problems. */
    public T orElse(T other) {
        return isOk() ? value : other;
    }

    /**
     * The value.
     *
     * @throws ReadException with all problems, where there are any
     */
    public T orElseThrow() {
        if (!isOk()) {
            throw new ReadException(title, problems);
        }
        return value;
    }

    /** All problems, in the order in which they were found; empty where there is a value; unmodifiable. */
    public List<ReadProblem> problems() {
        return problems;
    }

    /** Whether there is a value, or the problems; never the value. */
    @Override
    public String toString() {
        return isOk() ? "ReadResult[ok]" : "ReadResult" + problems;
    }
}
