package dev.talkbind.samples.service.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Durations as people say them. */
class DurationWordsTest {
    @ParameterizedTest
    @CsvSource({
        "PT2H, 2 hours",
        "PT1H30M, 1 hour 30 minutes",
        "PT24H, 1 day",
        "P3DT1M, 3 days 1 minute",
        "PT45S, 45 seconds",
        "PT0S, at once",
        "PT0.5S, at once"
    })
    void areWords(Duration time, String words) {
        assertThat(DurationWords.of(time)).isEqualTo(words);
    }
}
