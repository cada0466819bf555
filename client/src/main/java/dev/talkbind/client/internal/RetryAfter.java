package dev.talkbind.client.internal;

import java.net.http.HttpHeaders;
import java.time.Clock;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import org.jspecify.annotations.Nullable;

/**
 * How long an answer asks us to wait: a number of seconds or a date, never beyond a bound. TalkJS does not document
 * whether it sends this header.
 */
final class RetryAfter {
    static final Duration LONGEST = Duration.ofMinutes(5);
    private static final int DIGITS = 9;

    private RetryAfter() {}

    /** Null if the answer does not ask for a wait, or asks in a way that cannot be read. */
    static @Nullable Duration of(HttpHeaders headers, Clock clock) {
        String text = headers.firstValue("Retry-After").orElse("").strip();
        Duration asked = text.matches("[0-9]+") ? seconds(text) : until(text, headers, clock);
        if (asked == null || asked.isNegative()) {
            return null;
        }
        return asked.compareTo(LONGEST) > 0 ? LONGEST : asked;
    }

    private static Duration seconds(String digits) {
        return digits.length() > DIGITS ? LONGEST : Duration.ofSeconds(Long.parseLong(digits));
    }

    /** The answer itself tells TalkJS's time, so a wrong clock on this machine does no harm. */
    private static @Nullable Duration until(String date, HttpHeaders headers, Clock clock) {
        Instant end = instant(date);
        Instant start = headers.firstValue("Date").map(RetryAfter::instant).orElse(null);
        return end == null ? null : Duration.between(start == null ? clock.instant() : start, end);
    }

    private static @Nullable Instant instant(String date) {
        try {
            return DateTimeFormatter.RFC_1123_DATE_TIME.parse(date, Instant::from);
        } catch (DateTimeException rubbish) {
            return null;
        }
    }
}
