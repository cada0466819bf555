package dev.talkbind.tool.jsonschema;

import static org.assertj.core.api.Assertions.assertThat;

import dev.talkbind.tool.form.Form;
import dev.talkbind.tool.form.Row;
import dev.talkbind.tool.form.RowTexts;
import java.math.BigInteger;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The schemas of forms beside the run time's own readers. */
class PatternsTest {

    /** Rows of which each text is judged as the run time judges it. */
    private static final Set<Row> EXACT = EnumSet.of(
            Row.STRING, Row.BOOLEAN, Row.BYTE, Row.SHORT, Row.INTEGER, Row.LONG, Row.BIG_INTEGER, Row.BIG_DECIMAL);

    private static Validating schemaOf(Form form) {
        JsonSchemaForm forms = new JsonSchemaForm();
        JsonObject property = new JsonObject().object("x", forms.of(form));
        return Validating.of(new JsonObject()
                .object("properties", property)
                .object("$defs", forms.definitions())
                .toString());
    }

    @ParameterizedTest
    @EnumSource(Row.class)
    void takeAllThatIsRead(Row row) {
        Validating schema = schemaOf(Form.of(row));
        for (String text : RowTexts.of(row)) {
            boolean isTaken = schema.errors(Map.of("x", text)).isEmpty();
            if (RowTexts.reads(row, text)) {
                assertThat(isTaken).as(row + " is read from " + text).isTrue();
            } else if (EXACT.contains(row)) {
                assertThat(isTaken).as(row + " is not read from " + text).isFalse();
            }
        }
    }

    /** What each form but those of free text refuses. */
    @ParameterizedTest
    @EnumSource(value = Row.class, mode = EnumSource.Mode.EXCLUDE, names = "STRING")
    void refuseWhatIsNothingOfTheKind(Row row) {
        Validating schema = schemaOf(Form.of(row));

        for (String text : List.of("two words", "\u00e9 \u00e9")) {
            assertThat(schema.errors(Map.of("x", text)))
                    .as(row + " from " + text)
                    .isNotEmpty();
        }
    }

    @ParameterizedTest
    @ValueSource(longs = {Byte.MAX_VALUE, Short.MAX_VALUE, Integer.MAX_VALUE, Long.MAX_VALUE})
    void wholeNumbersEndWhereTheirTypeEnds(long max) {
        String pattern = WholeNumbers.upTo(max);

        LongStream.of(0, 1, 9, 10, 99, 100, 119, 120, 126, max - 1, max, -max, -max - 1)
                .forEach(n -> assertThat(String.valueOf(n)).matches(pattern));
        assertThat(List.of(
                        "-0",
                        "00",
                        "01",
                        "+1",
                        "",
                        "1.0",
                        max + "0",
                        beyond(max),
                        "-" + beyond(max).substring(0, 1) + max))
                .noneMatch(text -> text.matches(pattern));
        assertThat("-" + new BigInteger(String.valueOf(max)).add(BigInteger.TWO))
                .doesNotMatch(pattern);
    }

    private static String beyond(long max) {
        return new BigInteger(String.valueOf(max)).add(BigInteger.ONE).toString();
    }

    /** Each number of two types, one by one. */
    @ParameterizedTest
    @ValueSource(ints = {Byte.MAX_VALUE, Short.MAX_VALUE})
    void wholeNumbersAreAllThereAndNoOthers(int max) {
        Pattern pattern = Pattern.compile(WholeNumbers.upTo(max));
        assertThat(IntStream.rangeClosed(-100_000, 100_000)
                        .filter(n -> pattern.matcher(String.valueOf(n)).matches() != (n <= max && n >= -max - 1)))
                .isEmpty();
    }
}
