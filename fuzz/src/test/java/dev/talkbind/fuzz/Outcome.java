package dev.talkbind.fuzz;

import dev.talkbind.runtime.ReadException;
import java.util.function.Consumer;
import java.util.function.Supplier;

/**
 * What a read came to.
 *
 * @param isRefused whether it cannot be read
 * @param value what was read; null where that is nothing
 */
record Outcome<T>(boolean isRefused, T value) {

    /** The outcome of Talkbind and of the rules, which is one. */
    static <T> Outcome<T> agreed(Supplier<T> talkbind, Supplier<T> rules) {
        Outcome<T> outcome = ofTalkbind(talkbind);
        Law.equal(outcome, ofRules(rules));
        return outcome;
    }

    /** Talkbind refuses by its own exception alone, in words that {@link Messages} knows. */
    static <T> Outcome<T> ofTalkbind(Supplier<T> read) {
        try {
            return new Outcome<>(false, read.get());
        } catch (ReadException refused) {
            Messages.check(refused);
            return new Outcome<>(true, null);
        }
    }

    private static <T> Outcome<T> ofRules(Supplier<T> read) {
        try {
            return new Outcome<>(false, read.get());
        } catch (Refused refused) {
            return new Outcome<>(true, null);
        }
    }

    void ifRead(Consumer<T> next) {
        if (value != null) {
            next.accept(value);
        }
    }
}
