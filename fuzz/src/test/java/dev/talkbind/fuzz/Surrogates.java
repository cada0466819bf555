package dev.talkbind.fuzz;

import java.nio.charset.StandardCharsets;

/** Whether a text has both halves of each surrogate pair, by the JDK's encoder. */
final class Surrogates {
    private Surrogates() {}

    static boolean arePaired(String text) {
        return StandardCharsets.UTF_8.newEncoder().canEncode(text);
    }
}
