package dev.talkbind.runtime.text;

import dev.talkbind.runtime.internal.text.Scan;
import java.time.DateTimeException;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;

/**
 * The text of a {@link ZonedDateTime} is its date, time, offset and zone, such as {@code
 * 2026-11-22T10:15:30+01:00[Europe/Amsterdam]}. The offset must be one that the zone has at that time.
 */
public final class ZonedDateTimeText implements ValueText<ZonedDateTime> {

    /** The only instance: it has no state. */
    public static final ZonedDateTimeText INSTANCE = new ZonedDateTimeText();

    private ZonedDateTimeText() {}

    @Override
    public String expected() {
        return "a date, time, offset and zone such as 2026-11-22T10:15:30+01:00[Europe/Amsterdam]";
    }

    @Override
    public String toText(ZonedDateTime value) {
        return value.toString();
    }

    @Override
    public ZonedDateTime fromText(String text) {
        Scan in = new Scan(text, expected());
        return in.end(read(in));
    }

    private static ZonedDateTime read(Scan in) {
        LocalDateTime local = LocalDateTimeText.read(in);
        ZoneOffset offset = ZoneOffsetText.read(in);
        ZoneId zone = in.skip('[') ? ZoneIdText.find(in.until(']')) : offset;
        if (zone == null) {
            throw in.refused();
        }
        try {
            return ZonedDateTime.ofStrict(local, offset, zone);
        } catch (DateTimeException quotesTheText) {
            throw in.refused();
        }
    }
}
