package dev.talkbind.test;

import java.util.List;
import java.util.function.Supplier;

/**
 * The work that a call asks for, before it is done. Whether and when it is done depends on the {@link Fault}.
 *
 * @param users the ids of the users that it would change
 * @param work does it, and returns the answer
 */
record Operation(List<String> users, Supplier<Answer> work) {

    /** An operation that changes no user. */
    static Operation of(Supplier<Answer> work) {
        return new Operation(List.of(), work);
    }

    /** Does it. */
    Answer run() {
        return work.get();
    }

    /** Does not show the users, because ids are personal. */
    @Override
    public String toString() {
        return "Operation[" + users.size() + "]";
    }
}
