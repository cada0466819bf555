package dev.talkbind.processor.value;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

import dev.talkbind.runtime.text.ValueText;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * The forms that defaults are checked against while compiling, and the texts that the run time reads: for every row, a text has
 * the form exactly when it is read.
 */
class FormsAgreeTest {

    private static final int MUTATIONS = 5_000;
    private static final String LETTERS = "0123456789012345+-.:,TZPDHMSWYeE[]/ =aA_\0\n\u0661\u00e9\u2028\ud83d\ude00";

    @ParameterizedTest
    @EnumSource(ScalarType.class)
    void onTextsOfEveryRow(ScalarType row) {
        SampleTexts.GOOD
                .get(row)
                .forEach(text ->
                        assertThat(row.form().accepts(text)).as(shown(text)).isTrue());
        SampleTexts.GOOD.values().forEach(texts -> texts.forEach(text -> agrees(row, text)));
        SampleTexts.ODD.forEach(text -> agrees(row, text));
    }

    @ParameterizedTest
    @EnumSource(ScalarType.class)
    void onTextsThatAreNearlyOne(ScalarType row) {
        Random random = new Random(20_261_122);
        List<String> texts = new ArrayList<>(SampleTexts.GOOD.get(row));
        texts.removeIf(text -> text.length() > 100);
        for (int i = 0; i < MUTATIONS; i++) {
            String mutant = mutated(texts.get(random.nextInt(texts.size())), random);
            agrees(row, mutant);
            if (i % 100 == 0) {
                texts.add(mutant);
            }
        }
    }

    @ParameterizedTest
    @EnumSource(ScalarType.class)
    void theExampleIsOne(ScalarType row) {
        agrees(row, row.form().example());
        assertThat(row.form().accepts(row.form().example())).isTrue();
    }

    /** The same value too, so that two elements of a set are one to both or to neither. */
    private static void agrees(ScalarType row, String text) {
        ValueText<Object> runtime = RuntimeTexts.of(row);
        Optional<Object> checked = row.form().read().apply(text);
        Optional<Object> read = read(runtime, text);
        boolean same = checked.isPresent() && read.isPresent()
                ? runtime.same(checked.get(), read.get())
                : checked.isEmpty() && read.isEmpty();
        if (!same) {
            fail("%s: %s is %s while compiling, %s at run time", row, shown(text), checked, read);
        }
    }

    private static Optional<Object> read(ValueText<Object> runtime, String text) {
        try {
            return Optional.of(runtime.fromText(text));
        } catch (IllegalArgumentException refused) {
            return Optional.empty();
        }
    }

    private static String shown(String text) {
        return text.length() > 100 ? text.substring(0, 20) + "... of " + text.length() : Literals.of(text);
    }

    /** One to three letters put in, taken out, changed or doubled. */
    private static String mutated(String text, Random random) {
        StringBuilder mutant = new StringBuilder(text);
        for (int i = random.nextInt(3); i >= 0; i--) {
            int at = random.nextInt(mutant.length() + 1);
            char letter = LETTERS.charAt(random.nextInt(LETTERS.length()));
            int end = Math.min(at + 1, mutant.length());
            switch (random.nextInt(4)) {
                case 0 -> mutant.insert(at, letter);
                case 1 -> mutant.delete(at, end);
                case 2 -> mutant.replace(at, end, String.valueOf(letter));
                default -> mutant.insert(at, mutant.substring(at, end));
            }
        }
        return mutant.toString();
    }
}
