package dev.talkbind.processor.fuzz;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/**
 * Whatever a developer writes is mapped by code that compiles without a word and sends every value round, or is refused with a
 * code and a line in the developer's own file. {@code -Dthorough} tries more models, and says what became of them; {@code
 * -Dfuzz.models=N} tries as many, {@code -Dfuzz.seed=S} others.
 */
class FuzzTest {

    private static final int FEW = 20;
    private static final int MODELS = Integer.getInteger("fuzz.models", Boolean.getBoolean("thorough") ? 2000 : FEW);
    private static final long SEED = Long.getLong("fuzz.seed", 1);
    private static final int TOGETHER = 50;
    private static final int MOST_SHOWN = Integer.getInteger("fuzz.shown", 5);

    @Test
    void everyModelIsMappedOrRefused() {
        Summary summary = new Summary();
        List<Failure> failures = IntStream.rangeClosed(0, (MODELS - 1) / TOGETHER)
                .parallel()
                .mapToObj(batch -> failures(batch * TOGETHER, summary))
                .flatMap(List::stream)
                .toList();
        if (MODELS > FEW) {
            System.out.println(summary);
        }
        failures.stream().limit(MOST_SHOWN).forEach(failure -> System.out.println(failure.report(SEED)));
        assertThat(failures.stream()
                        .map(failure ->
                                failure.model().number() + " " + failure.model().mistake() + ": " + failure.what()))
                .isEmpty();
    }

    private static List<Failure> failures(int first, Summary summary) {
        List<Model> models = IntStream.range(first, Math.min(MODELS, first + TOGETHER))
                .mapToObj(number -> Drafts.model(number, SEED * 1_000_003 + number))
                .toList();
        return Batch.failures(models, summary);
    }
}
