package dev.talkbind.runtime;

import static org.assertj.core.api.Assertions.assertThat;

import dev.talkbind.runtime.ReadProblem.Code;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ReadProblemTest {
    private static ReadProblem problem(String key, @Nullable String text, @Nullable String property, Code code) {
        return new ReadProblem(key, text, "a whole number", property, code);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "ABSENT | custom.a: absent, but required (S.a)",
                "CLEARED | custom.a: cleared, but required (S.a)",
                "MALFORMED | custom.a: not a whole number (S.a)",
                "AMBIGUOUS | custom.a: not a whole number (S.a)",
                "REFUSED | custom.a: not a whole number (S.a)",
                "JSON | custom.a: not a whole number (S.a)",
            })
    void theLineSaysWhatTheCodeMeans(Code code, String line) {
        assertThat(problem("custom.a", null, "S.a", code)).hasToString(line);
    }

    @Test
    void thePropertyAndTheLengthStandInBracketsWhereTheyAreKnown() {
        assertThat(problem("custom.a", "3 characters", "S.a", Code.MALFORMED))
                .hasToString("custom.a: not a whole number (S.a, 3 characters)");
        assertThat(problem("$.custom.a", "3 characters", null, Code.JSON))
                .hasToString("$.custom.a: not a whole number (3 characters)");
        assertThat(problem("$.custom.a", null, null, Code.JSON)).hasToString("$.custom.a: not a whole number");
    }

    @Test
    void theLineOfAProblemOfTheWholeTypeBeginsWithTheType() {
        assertThat(problem("", null, "Seller", Code.REFUSED)).hasToString("Seller: not a whole number");
        assertThat(problem("", "3 characters", "Seller", Code.REFUSED))
                .hasToString("Seller: not a whole number (3 characters)");
    }
}
