package dev.talkbind.fuzz;

import dev.talkbind.runtime.internal.text.Refusal;
import dev.talkbind.runtime.text.SetText;
import dev.talkbind.runtime.text.ValueText;
import java.util.function.Function;

/**
 * One value type beside the JDK's own way.
 *
 * @param text how Talkbind reads and writes it
 * @param jdk how the JDK reads each text that Talkbind reads
 * @param written how the JDK writes it
 */
record TypeText<T>(ValueText<T> text, Function<String, T> jdk, Function<T, String> written) {

    /** Read as the JDK reads it, and written in a way that reads back; or refused without a word of it. */
    void check(String input) {
        T value;
        try {
            value = text.fromText(input);
        } catch (IllegalArgumentException refused) {
            check(refused);
            return;
        }
        String output = text.toText(value);
        Law.equal(output, written.apply(value));
        Law.equal(text.toText(text.fromText(output)), output);
        Law.holds(text.same(text.fromText(output), value), "what is written reads back");
        Law.holds(text.same(jdk.apply(input), value), "what is read is what the JDK reads");
    }

    /** What a list says of an element is the end of what it expects; what is in a set twice has words of its own. */
    private void check(IllegalArgumentException refused) {
        Law.equal(refused.getClass(), Refusal.class);
        Law.equal(refused.getCause(), null);
        String expected = refused.getMessage().replaceFirst("^not ", "");
        boolean isTwice = text instanceof SetText<?> && expected.equals("a JSON array of different values");
        Law.holds(
                isTwice || text.expected().endsWith(expected),
                "a message that says what is expected, and nothing else");
    }
}
