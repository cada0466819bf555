package dev.talkbind.processor.value;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class TextGrammarTest {

    private static final TextGrammar TIERS = new TextGrammar.OfConstants(List.of("FREE", "PRO"));

    @Test
    void aScalarHasTheTextsThatTheRunTimeReads() {
        assertThat(ScalarType.DURATION.accepts("PT15M")).isTrue();
        assertThat(ScalarType.DURATION.accepts("15 minutes")).isFalse();
        assertThat(ScalarType.DURATION.expected()).isEqualTo("a duration such as PT8H6M12.345S");
    }

    @Test
    void anEnumHasTheTextsOfItsConstants() {
        assertThat(TIERS.accepts("PRO")).isTrue();
        assertThat(TIERS.accepts("pro")).isFalse();
        assertThat(TIERS.expected()).isEqualTo("one of FREE, PRO");
    }

    @Test
    void aCollectionHasJsonArraysOfTheTextsOfItsElements() {
        TextGrammar list = new TextGrammar.OfCollection(TIERS, false);

        assertThat(list.accepts("[\"FREE\", \"FREE\"]")).isTrue();
        assertThat(list.accepts("[\"GRATIS\"]")).isFalse();
        assertThat(list.accepts("FREE")).isFalse();
        assertThat(list.expected()).isEqualTo("a JSON array of strings, each one of FREE, PRO");
    }

    @Test
    void aSetHasNoElementTwice() {
        assertThat(new TextGrammar.OfCollection(ScalarType.INTEGER, true).accepts("[\"1\",\"1\"]"))
                .isFalse();
        assertThat(new TextGrammar.OfCollection(ScalarType.INTEGER, true).accepts("[\"1\",\"2\"]"))
                .isTrue();
    }
}
