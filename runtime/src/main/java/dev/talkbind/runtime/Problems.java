package dev.talkbind.runtime;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Everything that is wrong with what is read, under one title. */
final class Problems {
    private final String title;
    private List<ReadProblem> found = List.of();

    Problems(String title) {
        this.title = title;
    }

    void add(ReadProblem problem) {
        addAll(List.of(problem));
    }

    void addAll(List<ReadProblem> more) {
        if (!more.isEmpty()) {
            found = found.isEmpty() ? new ArrayList<>() : found;
            found.addAll(more);
        }
    }

    int size() {
        return found.size();
    }

    boolean isEmpty() {
        return found.isEmpty();
    }

    <T extends @Nullable Object> ReadResult<T> failure() {
        return ReadResult.failure(title, found);
    }
}
