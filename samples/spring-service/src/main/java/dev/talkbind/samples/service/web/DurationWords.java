package dev.talkbind.samples.service.web;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/** Durations as people say them: {@code 1 hour 30 minutes}. */
final class DurationWords {
    private DurationWords() {}

    static String of(Duration time) {
        List<String> words = new ArrayList<>();
        add(words, time.toDaysPart(), "day");
        add(words, time.toHoursPart(), "hour");
        add(words, time.toMinutesPart(), "minute");
        add(words, time.toSecondsPart(), "second");
        return words.isEmpty() ? "at once" : String.join(" ", words);
    }

    private static void add(List<String> words, long count, String unit) {
        if (count != 0) {
            words.add(count + " " + unit + (count == 1 ? "" : "s"));
        }
    }
}
