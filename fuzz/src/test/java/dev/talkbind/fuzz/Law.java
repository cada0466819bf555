package dev.talkbind.fuzz;

import java.util.Objects;

/** What must hold. Plain comparisons, as a fuzzer makes them by the million. */
final class Law {
    private Law() {}

    static void holds(boolean law, String name) {
        if (!law) {
            throw new AssertionError(name);
        }
    }

    static void equal(Object one, Object other) {
        if (!Objects.equals(one, other)) {
            throw new AssertionError(one + " is not " + other);
        }
    }
}
