package dev.talkbind.processor.value;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class EscapesTest {

    @Test
    void asciiStaysAsItIs() {
        assertThat(Escapes.ascii("class Seller { /* \\ \" \n\t\u007f */ }"))
                .isEqualTo("class Seller { /* \\ \" \n\t\u007f */ }");
    }

    @Test
    void everythingElseIsFourHexDigits() {
        assertThat(Escapes.ascii("Gr\u00f6\u00dfe")).isEqualTo("Gr\\u00f6\\u00dfe");
        assertThat(Escapes.ascii("\u0080\uffff")).isEqualTo("\\u0080\\uffff");
        assertThat(Escapes.ascii("\ud83d\ude00")).isEqualTo("\\ud83d\\ude00");
    }

    @Test
    void oneCharacter() {
        assertThat(Escapes.of('a')).isEqualTo("\\u0061");
        assertThat(Escapes.of('\0')).isEqualTo("\\u0000");
    }
}
