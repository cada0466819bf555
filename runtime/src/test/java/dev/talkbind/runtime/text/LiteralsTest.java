package dev.talkbind.runtime.text;

import static org.assertj.core.api.Assertions.assertThat;

import dev.talkbind.runtime.text.Literals.Literal;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The texts, pinned: whatever fails here would break data that lies at TalkJS. */
class LiteralsTest {

    static List<Row<?>> rows() {
        return Rows.ALL;
    }

    static Stream<Literal<?>> literals() {
        return Literals.ALL.stream();
    }

    @ParameterizedTest
    @MethodSource("literals")
    void eachValueHasItsText(Literal<?> literal) {
        check(literal);
    }

    @ParameterizedTest
    @MethodSource("rows")
    void eachExampleHasItsText(Row<?> row) {
        check(new Literal<>(wild(row), row.example(), row.exampleText()));
    }

    @ParameterizedTest
    @MethodSource("rows")
    void eachRowIsPinned(Row<?> row) {
        long pinned = Literals.ALL.stream()
                .filter(literal -> literal.form().getClass() == row.text().getClass())
                .count();
        assertThat(pinned).isGreaterThanOrEqualTo(row.text() == BooleanText.INSTANCE ? 2 : 3);
    }

    @ParameterizedTest
    @MethodSource("rows")
    void whatIsExpectedCompletesASentence(Row<?> row) {
        assertThat(row.text().expected()).isNotBlank().doesNotEndWith(".").matches("[ -~]+");
    }

    @Test
    void theListIsWholeAndHasEachTypeOnce() {
        assertThat(Rows.ALL).hasSize(35).doesNotHaveDuplicates();
        assertThat(Rows.ALL).extracting(Row::text).doesNotHaveDuplicates();
    }

    static <T> void check(Literal<T> literal) {
        assertThat(literal.form().toText(literal.value())).isEqualTo(literal.text());
        T read = literal.form().fromText(literal.text());
        assertThat(literal.form().same(read, literal.value()))
                .as(literal.text())
                .isTrue();
    }

    @SuppressWarnings("unchecked") // the row's example is of the row's type
    private static ValueText<Object> wild(Row<?> row) {
        return (ValueText<Object>) row.text();
    }
}
