package dev.talkbind.test;

import java.util.List;
import java.util.function.Supplier;

/**
 * What a call asks for, not done yet: whether and when it is done is a matter of the {@link Fault}.
 *
 * @param users the ids of the users that it would change
 * @param work does it, and gives the answer
 */
record Operation(List<String> users, Supplier<Answer> work) {

    /** One that changes no user. */
    static Operation of(Supplier<Answer> work) {
        return new Operation(List.of(), work);
    }

    /** Does it. */
    Answer run() {
        return work.get();
    }

    /** The users are personal. */
    @Override
    public String toString() {
        return "Operation[" + users.size() + "]";
    }
}
