package dev.talkbind.runtime.internal;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class HalfPairTest {
    @Test
    void aTextWithoutHalvesHasNone() {
        for (String text : new String[] {"", "a", "é\uffff", "😀", "a😀b😀", "\ud800\udc00\udbff\udfff"}) {
            assertThat(HalfPair.in(text)).as(text).isEqualTo(-1);
        }
    }

    @Test
    void theFirstHalfIsFoundWhereverItIs() {
        assertThat(HalfPair.in("\ud83d")).isZero();
        assertThat(HalfPair.in("\ude00")).isZero();
        assertThat(HalfPair.in("ab\ud83d")).isEqualTo(2);
        assertThat(HalfPair.in("a\ude00b\ud83d")).isEqualTo(1);
    }

    @Test
    void twoHalvesTheWrongWayRoundAreNoPair() {
        assertThat(HalfPair.in("\ude00\ud83d")).isZero();
        assertThat(HalfPair.in("\ud83d\ud83d\ude00")).isZero();
        assertThat(HalfPair.in("😀\ude00")).isEqualTo(2);
    }
}
