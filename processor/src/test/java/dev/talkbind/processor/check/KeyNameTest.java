package dev.talkbind.processor.check;

import static org.assertj.core.api.Assertions.assertThat;

import dev.talkbind.processor.model.PropertyModel;
import dev.talkbind.processor.model.Text;
import dev.talkbind.processor.problem.Report;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class KeyNameTest {

    private final Report report = new Report();

    @ParameterizedTest
    @ValueSource(
            strings = {
                "tier",
                "TIER_2",
                "plan-tier",
                "$t",
                "gr\u00f6\u00dfe",
                "\u0438\u043c\u044f-key",
                "\u65e5\u672c",
                "1",
                "proto"
            })
    void aKeyIsLettersDigitsAndAFewMore(String key) {
        assertThat(check(key)).isTrue();
        assertThat(Found.in(report)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "'', TB301",
        "' ', TB301",
        "__proto__, TB304",
        "'a\u0000', TB302",
        "'a\u0085b', TB302",
        "'a\n', TB302",
        "'\u001b', TB302"
    })
    void orItIsNoKey(String key, String code) {
        assertThat(check(key)).isFalse();
        assertThat(Found.in(report)).containsExactly(code + " 7");
    }

    @ParameterizedTest
    @CsvSource({
        "a b, TB305",
        "a.b, TB305",
        "\ud83d\ude00, TB305",
        "'{', TB305",
        "pl\u0430n, TB317",
        "last \u03bfrder, TB317",
        "a\u200bb, TB311",
        "\u202eab, TB311",
        "\ufeffa, TB311"
    })
    void orItIsANuisance(String key, String code) {
        assertThat(check(key)).isTrue();
        assertThat(report.findings()).isEmpty();

        KeyName.warn(new Text(key, PropertyModel.place(7)), "Seller.tier", false, report);
        assertThat(Found.in(report)).containsExactly(code + " 7");
        assertThat(report.isClean()).isTrue();
    }

    @Test
    void halfAPairIsNoCharacter() {
        assertThat(check("a\ud83d")).isFalse();
        assertThat(Found.said(report))
                .containsExactly(
                        "Seller.tier has the key \"a?\", which contains a control character or half of a surrogate pair.");
    }

    @Test
    void twoHundredAndFiftyFiveCharactersAreTheMost() {
        assertThat(check("a".repeat(255))).isTrue();
        assertThat(check("a".repeat(256))).isFalse();
        assertThat(Found.in(report)).containsExactly("TB312 7");
    }

    private boolean check(String key) {
        return KeyName.check(new Text(key, PropertyModel.place(7)), "Seller.tier", report);
    }
}
