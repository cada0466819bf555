package dev.talkbind.client.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpHeaders;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class RetryAfterTest {
    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-11-29T10:00:00Z"), ZoneOffset.UTC);

    private static Duration asked(Map<String, List<String>> headers) {
        return RetryAfter.of(HttpHeaders.of(headers, (name, value) -> true), CLOCK);
    }

    @ParameterizedTest
    @CsvSource({
        "0, PT0S",
        "7, PT7S",
        "' 7 ', PT7S",
        "300, PT5M",
        "31536000, PT5M",
        "99999999999999999999, PT5M",
        "'Sun, 29 Nov 2026 10:02:00 GMT', PT2M",
        "'Mon, 29 Nov 2027 10:00:00 GMT', PT5M",
    })
    void whatIsAskedForHasACeiling(String text, Duration wait) {
        assertThat(asked(Map.of("Retry-After", List.of(text)))).isEqualTo(wait);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "-5", "1.5", "soon", "٧", "Sun, 29 Nov 2026 09:59:59 GMT", "Wed, 29 Nov 2026 10:02:00 GMT"})
    void thePastAndWhatNobodyUnderstandsAskForNothing(String text) {
        assertThat(asked(Map.of("Retry-After", List.of(text)))).isNull();
        assertThat(asked(Map.of())).isNull();
    }

    @Test
    void aDateCountsFromTheAnswersOwnDate() {
        assertThat(asked(Map.of(
                        "Date", List.of("Mon, 01 Jan 2024 00:00:00 GMT"),
                        "Retry-After", List.of("Mon, 01 Jan 2024 00:02:00 GMT"))))
                .isEqualTo(Duration.ofMinutes(2));
    }
}
