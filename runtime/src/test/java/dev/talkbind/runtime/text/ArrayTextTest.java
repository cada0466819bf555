package dev.talkbind.runtime.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ArrayTextTest {

    private static final ArrayText<Integer> NUMBERS = ArrayText.of(IntegerText.INSTANCE, Integer[]::new);

    @Test
    void isTheTextOfAListOfTheElements() {
        assertThat(NUMBERS.toText(new Integer[] {3, 5})).isEqualTo("[\"3\",\"5\"]");
        assertThat(NUMBERS.fromText("[\"3\",\"5\"]"))
                .isInstanceOf(Integer[].class)
                .containsExactly(3, 5);
        assertThat(NUMBERS.expected())
                .isEqualTo(ListText.of(IntegerText.INSTANCE).expected())
                .isNotEmpty();
    }

    @Test
    void twoAreTheSameWithTheSameElementsInTheSameOrder() {
        assertThat(NUMBERS.same(new Integer[] {3, 5}, new Integer[] {3, 5})).isTrue();
        assertThat(NUMBERS.same(new Integer[] {3, 5}, new Integer[] {5, 3})).isFalse();
    }
}
