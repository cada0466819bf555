package dev.talkbind.processor.fuzz;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;

/** Chance that can be repeated: the same seed throws the same dice. */
final class Dice {

    private final Random random;

    Dice(long seed) {
        // a linear scrambling, as the first throws of seeds in a row are alike
        this.random = new Random(seed * 0x9E3779B97F4A7C15L + 0x632BE59BD9B4E019L);
    }

    boolean chance(int percent) {
        return random.nextInt(100) < percent;
    }

    /** From 0 to {@code most}, both included. */
    int upTo(int most) {
        return random.nextInt(most + 1);
    }

    <T> T one(List<T> of) {
        return of.get(random.nextInt(of.size()));
    }

    @SafeVarargs
    @SuppressWarnings("varargs")
    final <T> T one(T... of) {
        return one(List.of(of));
    }

    <T> List<T> shuffled(List<T> of) {
        List<T> shuffled = new ArrayList<>(of);
        Collections.shuffle(shuffled, random);
        return shuffled;
    }

    /** Some of these, at most so many, in a random order. */
    <T> List<T> some(int most, List<T> of) {
        return shuffled(of).subList(0, Math.min(of.size(), upTo(most)));
    }
}
