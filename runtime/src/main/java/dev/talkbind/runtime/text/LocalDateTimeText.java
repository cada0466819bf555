package dev.talkbind.runtime.text;

import dev.talkbind.runtime.internal.text.Scan;
import java.time.LocalDate;
import java.time.LocalDateTime;

/** The text of a {@link LocalDateTime} is its date, {@code T} and its time, such as {@code 2026-11-22T10:15:30}. */
public final class LocalDateTimeText implements ValueText<LocalDateTime> {

    /** The only instance: it has no state. */
    public static final LocalDateTimeText INSTANCE = new LocalDateTimeText();

    private LocalDateTimeText() {}

    @Override
    public String expected() {
        return "a date and time such as 2026-11-22T10:15:30";
    }

    @Override
    public String toText(LocalDateTime value) {
        return value.toString();
    }

    @Override
    public LocalDateTime fromText(String text) {
        Scan in = new Scan(text, expected());
        return in.end(read(in));
    }

    static LocalDateTime read(Scan in) {
        LocalDate date = LocalDateText.read(in);
        in.expect('T');
        return LocalDateTime.of(date, LocalTimeText.read(in));
    }
}
