package dev.talkbind.runtime.internal.text.fast;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ShortAsciiTest {
    @Test
    void aTextIsWrittenPieceByPiece() {
        assertThat(new ShortAscii().sign('-').two(7).four(42).digits(3, 5)).hasToString("-070042005");
    }
}
