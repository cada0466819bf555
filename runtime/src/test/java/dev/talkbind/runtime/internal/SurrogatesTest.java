package dev.talkbind.runtime.internal;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class SurrogatesTest {
    @Test
    void aTextWithoutHalvesHasNone() {
        for (String text : new String[] {"", "a", "é\uffff", "😀", "a😀b😀", "\ud800\udc00\udbff\udfff"}) {
            assertThat(Surrogates.half(text)).as(text).isEqualTo(-1);
        }
    }

    @Test
    void theFirstHalfIsFoundWhereverItIs() {
        assertThat(Surrogates.half("\ud83d")).isZero();
        assertThat(Surrogates.half("\ude00")).isZero();
        assertThat(Surrogates.half("ab\ud83d")).isEqualTo(2);
        assertThat(Surrogates.half("a\ude00b\ud83d")).isEqualTo(1);
    }

    @Test
    void twoHalvesTheWrongWayRoundAreNoPair() {
        assertThat(Surrogates.half("\ude00\ud83d")).isZero();
        assertThat(Surrogates.half("\ud83d\ud83d\ude00")).isZero();
        assertThat(Surrogates.half("😀\ude00")).isEqualTo(2);
    }
}
