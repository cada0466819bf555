package dev.talkbind.runtime.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

class EnumTextTest {

    @Test
    void aConstantMayHaveATextOfItsOwn() {
        EnumText<Tier> text = Rows.TIER.named(Tier.PRO, "paid \u00e9");
        assertThat(text.toText(Tier.PRO)).isEqualTo("paid \u00e9");
        assertThat(text.fromText("paid \u00e9")).isEqualTo(Tier.PRO);
        assertThat(text.fromText("FREE")).isEqualTo(Tier.FREE);
        assertThatThrownBy(() -> text.fromText("PRO")).hasMessage("not one of FREE, paid \u00e9, pro");
        assertThat(Rows.TIER.toText(Tier.PRO)).as("the original").isEqualTo("PRO");
    }

    @Test
    void namesCanBeSwapped() {
        EnumText<Tier> text = Rows.TIER.named(Tier.FREE, "PRO").named(Tier.PRO, "FREE");
        assertThat(text.toText(Tier.FREE)).isEqualTo("PRO");
        assertThat(text.fromText("FREE")).isEqualTo(Tier.PRO);
    }

    @Test
    void twoConstantsWithOneTextAreRefused() {
        EnumText<Tier> named = Rows.TIER.named(Tier.PRO, "x");
        assertThatThrownBy(() -> named.named(Tier.FREE, "x")).isInstanceOf(IllegalArgumentException.class);
        EnumText<Tier> clash = Rows.TIER.named(Tier.PRO, "FREE");
        assertThatThrownBy(() -> clash.toText(Tier.FREE)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> clash.fromText("FREE")).isInstanceOf(IllegalArgumentException.class);
        assertThat(named.named(Tier.PRO, "x").toText(Tier.PRO))
                .as("named so twice")
                .isEqualTo("x");
    }

    @Test
    void textsAndConstantsAreChecked() {
        assertThatThrownBy(() -> Rows.TIER.named(Tier.PRO, "\ud800")).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> EnumText.of(new Tier[] {Tier.PRO})).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void aClassStandsForItsConstants() {
        EnumText<Tier> text = EnumText.of(Tier.class);
        assertThat(text.expected()).isEqualTo(EnumText.of(Tier.values()).expected());
        assertThat(text.fromText("PRO")).isEqualTo(Tier.PRO);
    }

    @Test
    void theArrayIsCopied() {
        Tier[] values = Tier.values();
        EnumText<Tier> text = EnumText.of(values);
        values[0] = Tier.PRO;
        assertThat(text.expected()).isEqualTo("one of FREE, PRO, pro");
    }

    @Test
    void manyConstantsAreNotAllListed() {
        EnumText<Thread.State> few = EnumText.of(Thread.State.values());
        assertThat(few.expected()).endsWith("TERMINATED");
        EnumText<java.time.temporal.ChronoField> many = EnumText.of(java.time.temporal.ChronoField.values());
        assertThat(many.expected()).startsWith("one of NANO_OF_SECOND, ").endsWith(" and 10 more");
        assertThat(EnumText.of(TimeUnit.values()).fromText("DAYS")).isEqualTo(TimeUnit.DAYS);
    }
}
