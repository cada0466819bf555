package dev.talkbind.processor.value;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class TextFormTest {

    private static final TextForm DIGITS = TextForm.of("digits", "1", "[0-9]*", Integer::valueOf);

    @Test
    void readsWhatThePatternAndTheParserTake() {
        assertThat(DIGITS.read().apply("42")).contains(42);
        assertThat(DIGITS.accepts("42")).isTrue();
    }

    @Test
    void acceptsNothingElse() {
        assertThat(DIGITS.accepts("-42")).as("the parser alone takes it").isFalse();
        assertThat(DIGITS.accepts("")).as("the pattern alone takes it").isFalse();
        assertThat(DIGITS.accepts("42\n")).isFalse();
    }
}
