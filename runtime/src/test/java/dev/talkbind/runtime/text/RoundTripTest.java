package dev.talkbind.runtime.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import java.util.function.Function;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The law of every value type: what is written reads back as the same value, and is written as the same text again. */
class RoundTripTest {

    private static final int TIMES = Boolean.getBoolean("thorough") ? 10_000 : 1000;
    private static final long SEED = Long.getLong("seed", System.nanoTime());

    static List<Row<?>> rows() {
        return Rows.ALL;
    }

    @ParameterizedTest
    @MethodSource("rows")
    void eachValueReadsBack(Row<?> row) {
        Function<Random, ?> values = Seeds.ALL.get(row.text());
        assertThat(values).as("values of " + row).isNotNull();
        Random random = new Random(SEED);
        for (int i = 0; i < TIMES; i++) {
            check(row.text(), values.apply(random));
        }
    }

    @SuppressWarnings("unchecked") // Seeds gives values of the form's type
    private static <T> void check(ValueText<T> form, Object any) {
        T value = (T) any;
        String text = form.toText(value);
        T read = form.fromText(text);
        if (!form.same(value, read) || !form.toText(read).equals(text)) {
            throw new AssertionError(text + " reads back as " + form.toText(read) + "; run again with -Dseed=" + SEED);
        }
        if (!(value instanceof byte[]) && !(value instanceof java.net.URL)) {
            assertThat(read).as("seed %s", SEED).isEqualTo(value);
        }
    }
}
