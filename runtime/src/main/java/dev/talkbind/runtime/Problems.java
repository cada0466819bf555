package dev.talkbind.runtime;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Everything that is wrong with what is read, under one title. */
final class Problems {
    private final String type;
    private final String source;
    private List<ReadProblem> found = List.of();

    /** Of a read of {@code source} as {@code type}. */
    Problems(String type, String source) {
        this.type = type;
        this.source = source;
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
        return ReadResult.failure(type.concat(" cannot be read from ").concat(source), found);
    }
}
