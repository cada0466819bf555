package dev.talkbind.runtime;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * The result of a read: a value, or all problems at once.
 *
 * @param <T> the value
 */
public final class ReadResult<T extends @Nullable Object> {
    private final T value;
    private final String title;
    private final List<ReadProblem> problems;
    private final List<Throwable> thrown;

    private ReadResult(T value, String title, List<ReadProblem> problems, List<Throwable> thrown) {
        this.value = value;
        this.title = title;
        this.problems = problems;
        this.thrown = thrown;
    }

    /** A value that was read without a problem. */
    public static <T extends @Nullable Object> ReadResult<T> of(T value) {
        return new ReadResult<>(value, "", List.of(), List.of());
    }

    /**
     * A read that failed.
     *
     * @param title what could not be read: {@code Seller cannot be read from user}
     * @param problems at least one
     */
    public static <T extends @Nullable Object> ReadResult<T> failure(String title, List<ReadProblem> problems) {
        return failure(title, List.copyOf(problems), List.of());
    }

    /** A read that failed because user code threw an exception. The message of that exception is never shown. */
    public static <T extends @Nullable Object> ReadResult<T> failure(
            String title, ReadProblem problem, Throwable thrown) {
        return failure(title, List.of(problem), List.of(thrown));
    }

    @SuppressWarnings("NullAway") // a failure never returns its value
    private static <T extends @Nullable Object> ReadResult<T> failure(
            String title, List<ReadProblem> problems, List<Throwable> thrown) {
        return new ReadResult<>(null, title, problems, thrown);
    }

    /**
     * A read that failed in several parts, with the problems of all of them.
     *
     * @param failures at least one that failed
     */
    public static <T extends @Nullable Object> ReadResult<T> joined(
            String title, List<? extends ReadResult<?>> failures) {
        List<ReadProblem> problems = new ArrayList<>();
        List<Throwable> thrown = new ArrayList<>();
        for (ReadResult<?> failure : failures) {
            problems.addAll(failure.problems);
            thrown.addAll(failure.thrown);
        }
        return failure(title, List.copyOf(problems), List.copyOf(thrown));
    }

    /** Whether there is a value. */
    public boolean isOk() {
        return problems.isEmpty();
    }

    /**
     * The value.
     *
     * @throws ReadException with all problems, if there are any
     */
    public T value() {
        return orElseThrow();
    }

    /** The value, or another value if there are problems. */
    public T orElse(T other) {
        return isOk() ? value : other;
    }

    /**
     * The value.
     *
     * @throws ReadException with all problems, if there are any
     */
    public T orElseThrow() {
        if (!isOk()) {
            throw new ReadException(title, problems, thrown);
        }
        return value;
    }

    /** Reads something from the value, for example an entity from a user. If there are problems, they stay the same. */
    public <R extends @Nullable Object> ReadResult<R> flatMap(Function<? super T, ReadResult<R>> next) {
        return isOk() ? next.apply(value) : failure(title, problems, thrown);
    }

    /** All problems, in the order in which they were found; empty if there is a value; unmodifiable. */
    public List<ReadProblem> problems() {
        return problems;
    }

    /** Shows whether there is a value, or the problems, but never the value. */
    @Override
    public String toString() {
        return isOk() ? "ReadResult[ok]" : "ReadResult" + problems;
    }
}
