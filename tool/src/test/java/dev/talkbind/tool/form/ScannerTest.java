package dev.talkbind.tool.form;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ScannerTest {

    @Test
    void readsFromLeftToRight() {
        Scanner line = new Scanner("com.acme.Gr\u00f6\u00dfe custom.\"a b\" # why");

        assertThat(line.column()).isEqualTo(1);
        assertThat(line.until(' ')).isEqualTo("com.acme.Gr\u00f6\u00dfe");
        line.expect(" ");
        assertThat(line.takes("custom!")).isFalse();
        assertThat(line.takes("custom.")).isTrue();
        assertThat(line.word()).isEqualTo("a b");
        assertThat(line.column()).isEqualTo(28);
        assertThat(line.isAtEnd()).isFalse();
        assertThat(line.rest()).isEqualTo(" # why");
        assertThat(line.isAtEnd()).isTrue();
        assertThat(line.rest()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "plain",
                "A.b_c-d$9",
                "a b",
                "\"",
                "\\",
                "\u00e9\ud83d\ude00\u2028",
                "\t\n\u0000~\u007f",
                "a|b"
            })
    void aWordIsReadAsItIsWritten(String text) {
        Scanner line = new Scanner(Word.of(text) + ")");

        assertThat(line.word()).isEqualTo(text);
        assertThat(line.rest()).isEqualTo(")");
        assertThat(new Scanner(Word.quoted(text)).word()).isEqualTo(text);
        assertThat(Word.of(text)).matches("[ -~]+");
    }

    @Test
    void wordsAreQuotedWhereTheyAreNotPlain() {
        assertThat(Word.of("AZaz09_.$-")).isEqualTo("AZaz09_.$-");
        assertThat(Word.of("")).isEqualTo("\"\"");
        assertThat(Word.of("a\"b\\c")).isEqualTo("\"a\\\"b\\\\c\"");
        assertThat(Word.of(" ~")).isEqualTo("\" ~\"");
        assertThat(Word.of("\u00e9\u001f\u007f")).isEqualTo("\"\\u00e9\\u001f\\u007f\"");
        for (char c : "@[`{/:".toCharArray()) {
            assertThat(Word.of("a" + c)).isEqualTo("\"a" + c + "\"");
            assertThat(new Scanner("a" + c).plain()).isEqualTo("a");
        }
        assertThat(new Scanner("AZaz09_.$-|").plain()).isEqualTo("AZaz09_.$-");
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';', quoteCharacter = '`', textBlock = """
            "open;          not a closing quote;            6
            "a\\;           not a character;                4
            "a\\n";         not an escape;                  5
            "a\\u00e";      not four hexadecimal digits;    5
            "a\\u00";       not an escape;                  5
            "a\\u00zz";     not four hexadecimal digits;    5
            |;              not a word;                     1
            """)
    void whatIsNoWordIsToldByItsColumn(String text, String message, int column) {
        Scanner line = new Scanner(text);

        assertThatThrownBy(line::word)
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage(message);
        assertThat(line.column()).isEqualTo(column);
    }

    @Test
    void whatIsExpectedAndNotThereIsNamed() {
        assertThatThrownBy(() -> new Scanner("x").expect(" ")).hasMessage("not a space");
        assertThatThrownBy(() -> new Scanner("x").expect("=")).hasMessage("not =");
        assertThatThrownBy(() -> new Scanner("x").until(' ')).hasMessage("not a name");
        assertThatThrownBy(() -> new Scanner(" x").until(' ')).hasMessage("not a name");
    }
}
