package dev.talkbind.processor.fuzz;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/**
 * Whatever is nested in what, each value is written, read, compared and updated as an oracle says that knows no generated code. {@code
 * -Dthorough} tries more models; {@code -Dnest.models=N} tries as many, {@code -Dfuzz.seed=S} others.
 */
class NestTest {

    private static final int FEW = 10;
    private static final int MODELS = Integer.getInteger("nest.models", Boolean.getBoolean("thorough") ? 1000 : FEW);
    private static final long SEED = Long.getLong("fuzz.seed", 1);
    /** How many are compiled together; for every second batch, an option of the build names converters. */
    static final int TOGETHER = 25;

    private static final int MOST_SHOWN = Integer.getInteger("fuzz.shown", 3);

    @Test
    void everyNestedValueIsMappedAsTheRulesSay() {
        Summary summary = new Summary();
        List<Failure> failures = IntStream.rangeClosed(0, (MODELS - 1) / TOGETHER)
                .parallel()
                .mapToObj(batch -> Batch.failures(models(batch * TOGETHER), summary))
                .flatMap(List::stream)
                .toList();
        if (MODELS > FEW) {
            System.out.println(summary);
        }
        failures.stream().limit(MOST_SHOWN).forEach(failure -> System.out.println(failure.report(SEED)));
        assertThat(failures.stream().map(failure -> failure.model().number() + ": " + failure.what()))
                .isEmpty();
        assertThat(summary.refused()).isZero();
    }

    private static List<Model> models(int first) {
        return IntStream.range(first, Math.min(MODELS, first + TOGETHER))
                .mapToObj(number ->
                        NestDrafts.model(number, SEED * 1_000_003 + number).model())
                .toList();
    }
}
