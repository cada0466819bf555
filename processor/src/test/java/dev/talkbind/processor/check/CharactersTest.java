package dev.talkbind.processor.check;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CharactersTest {

    @ParameterizedTest
    @ValueSource(strings = {"", "Ann", "\u00e9\u65e5", "\ud83d\ude00"})
    void printable(String text) {
        assertThat(Characters.arePrintable(text)).isTrue();
        assertThat(Characters.arePaired(text)).isTrue();
        assertThat(Characters.printable(text)).isEqualTo(text);
    }

    @ParameterizedTest
    @ValueSource(strings = {"\u2028", "\u2029", "\u200b", "\u202e", "\udb40\udc01"})
    void unseen(String text) {
        assertThat(Characters.areVisible(text)).isFalse();
        assertThat(Characters.printable(text)).isEqualTo("?");
    }

    @ParameterizedTest
    @ValueSource(strings = {"\0", "\n", "\u007f", "\u0085", "a\tb"})
    void controls(String text) {
        assertThat(Characters.arePrintable(text)).isFalse();
        assertThat(Characters.arePaired(text)).isTrue();
        assertThat(Characters.printable(text)).hasSameSizeAs(text).contains("?");
    }

    @ParameterizedTest
    @ValueSource(strings = {"\ud83d", "\ude00", "a\ud83d", "\ude00\ud83d", "\ud83d\ud83d\ude00"})
    void halves(String text) {
        assertThat(Characters.arePrintable(text)).isFalse();
        assertThat(Characters.arePaired(text)).isFalse();
        assertThat(Characters.printable(text)).contains("?");
    }

    @Test
    void visible() {
        assertThat(Characters.areVisible("Ann \u00e9\u65e5\ud83d\ude00")).isTrue();
        assertThat(Characters.areVisible("a\u200bb")).isFalse();
        assertThat(Characters.areVisible("\u202eab")).isFalse();
        assertThat(Characters.printable("\u202eab")).isEqualTo("?ab");
    }

    @Test
    void addressable() {
        assertThat(Characters.areAddressable("plan_tier-2$")).isTrue();
        assertThat(Characters.areAddressable("gr\u00f6\u00dfe")).isTrue();
        assertThat(Characters.areAddressable("a b")).isFalse();
        assertThat(Characters.areAddressable("a.b")).isFalse();
        assertThat(Characters.areAddressable("\ud83d\ude00")).isFalse();
    }
}
