package dev.talkbind.runtime.text;

import dev.talkbind.runtime.internal.text.Scan;
import java.time.LocalTime;
import java.time.OffsetTime;

/** The text of an {@link OffsetTime} is its time and offset, such as {@code 10:15:30+02:00}. */
public final class OffsetTimeText implements ValueText<OffsetTime> {

    /** The only instance: it has no state. */
    public static final OffsetTimeText INSTANCE = new OffsetTimeText();

    private OffsetTimeText() {}

    @Override
    public String expected() {
        return "a time and offset such as 10:15:30+02:00";
    }

    @Override
    public String toText(OffsetTime value) {
        return value.toString();
    }

    @Override
    public OffsetTime fromText(String text) {
        Scan in = new Scan(text, expected());
        return in.end(read(in));
    }

    private static OffsetTime read(Scan in) {
        LocalTime local = LocalTimeText.read(in);
        return OffsetTime.of(local, ZoneOffsetText.read(in));
    }
}
