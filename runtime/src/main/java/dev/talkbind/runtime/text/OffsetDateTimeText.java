package dev.talkbind.runtime.text;

import dev.talkbind.runtime.internal.text.Scan;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;

/** The text of an {@link OffsetDateTime} is its date, time and offset, such as {@code 2026-11-22T10:15:30+02:00}. */
public final class OffsetDateTimeText implements ValueText<OffsetDateTime> {

    /** The only instance: it has no state. */
    public static final OffsetDateTimeText INSTANCE = new OffsetDateTimeText();

    private OffsetDateTimeText() {}

    @Override
    public String expected() {
        return "a date, time and offset such as 2026-11-22T10:15:30+02:00";
    }

    @Override
    public String toText(OffsetDateTime value) {
        return value.toString();
    }

    @Override
    public OffsetDateTime fromText(String text) {
        Scan in = new Scan(text, expected());
        return in.end(read(in));
    }

    private static OffsetDateTime read(Scan in) {
        LocalDateTime local = LocalDateTimeText.read(in);
        return OffsetDateTime.of(local, ZoneOffsetText.read(in));
    }
}
