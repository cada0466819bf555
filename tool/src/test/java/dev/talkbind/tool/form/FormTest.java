package dev.talkbind.tool.form;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class FormTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "int",
                "byte[]",
                "enum(A|B)",
                "enum(\"a b\"|c)",
                "list(int)",
                "set(enum(A))",
                "list(byte[])",
                "map",
                "map(list(int))",
                "tokens",
                "converter(com.acme.MoneyText)"
            })
    void isReadAsItIsWritten(String text) {
        assertThat(Form.parse(text)).hasToString(text);
    }

    @ParameterizedTest
    @EnumSource(Row.class)
    void ofARowHasItsLabelAndIsNothingElse(Row row) {
        Form form = Form.parse(row.label());

        assertThat(form.row()).contains(row);
        assertThat(form.is(row)).isTrue();
        assertThat(Row.of(row.label())).contains(row);
        assertThat(form.isEnum() || form.isCollection() || form.isMap() || form.isConverter())
                .isFalse();
        assertThat(form.is(row == Row.STRING ? Row.INTEGER : Row.STRING)).isFalse();
    }

    @Test
    void tellsItsKind() {
        assertThat(Form.parse("enum(A)")).matches(Form::isEnum).matches(form -> !form.isCollection());
        assertThat(Form.parse("list(int)"))
                .matches(Form::isList)
                .matches(Form::isCollection)
                .matches(form -> !form.isSet());
        assertThat(Form.parse("set(int)"))
                .matches(Form::isSet)
                .matches(Form::isCollection)
                .matches(form -> !form.isList());
        assertThat(Form.parse("map(int)")).matches(Form::isMap).matches(form -> !form.isConverter());
        assertThat(Form.parse("converter(a.B)")).matches(Form::isConverter).matches(form -> !form.isMap());
        assertThat(Form.parse("list(int)").of()).contains(Form.of(Row.INTEGER));
        assertThat(Form.map().of()).isEmpty();
        assertThat(Form.tokens().row()).isEmpty();
    }

    @Test
    void constantsAreSortedAndEachIsThereOnce() {
        assertThat(Form.enumOf(List.of("B", "A", "B")).words()).containsExactly("A", "B");
        assertThat(Form.parse("enum(B|A)")).isEqualTo(Form.parse("enum(A|B)"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';', textBlock = """
            strange;            not a form that this version knows
            int[];              not a form that this version knows
            enum;               not (
            enum(;              not a word
            enum(A|;            not a word
            enum(A;             not )
            list(int;           not )
            list;               not (
            set();              not a word
            map(;               not a word
            int x;              not the end of the form
            """)
    void whatIsNoFormIsTold(String text, String message) {
        assertThatThrownBy(() -> Form.parse(text))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage(message);
    }

    @Test
    void twentyFormsInsideEachOtherAreTheMost() {
        String twenty = "list(".repeat(20) + "int" + ")".repeat(20);

        assertThat(Form.parse(twenty)).hasToString(twenty);
        assertThatThrownBy(() -> Form.parse("list(" + twenty + ")")).hasMessage("not a form that is nested so deep");
    }
}
