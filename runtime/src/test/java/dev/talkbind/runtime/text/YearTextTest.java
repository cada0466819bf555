package dev.talkbind.runtime.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Year;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class YearTextTest {

    @ParameterizedTest
    @CsvSource({
        "0, 0000",
        "1, 0001",
        "9, 0009",
        "10, 0010",
        "99, 0099",
        "100, 0100",
        "999, 0999",
        "1000, 1000",
        "9999, 9999",
        "10000, +10000",
        "-1, -0001",
        "-999, -0999",
        "-1000, -1000",
        "-10000, -10000"
    })
    void hasFourDigitsAndASignBeyondThem(int year, String text) {
        assertThat(YearText.INSTANCE.toText(Year.of(year))).isEqualTo(text);
        assertThat(YearText.INSTANCE.fromText(text)).isEqualTo(Year.of(year));
    }
}
