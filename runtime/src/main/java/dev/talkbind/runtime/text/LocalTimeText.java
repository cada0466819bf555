package dev.talkbind.runtime.text;

import dev.talkbind.runtime.internal.text.Scan;
import java.time.LocalTime;

/**
 * The text of a {@link LocalTime} is its hours and minutes, such as {@code 10:15}, and the rest of
 * {@code 10:15:30.123456789} as far as it is not 0.
 */
public final class LocalTimeText implements ValueText<LocalTime> {

    /** The only instance: it has no state. */
    public static final LocalTimeText INSTANCE = new LocalTimeText();

    private LocalTimeText() {}

    @Override
    public String expected() {
        return "a time such as 10:15:30";
    }

    @Override
    public String toText(LocalTime value) {
        return value.toString();
    }

    @Override
    public LocalTime fromText(String text) {
        Scan in = new Scan(text, expected());
        return in.end(read(in));
    }

    static LocalTime read(Scan in) {
        int hour = in.two(0, 23);
        in.expect(':');
        int minute = in.two(0, 59);
        if (!in.skip(':')) {
            return LocalTime.of(hour, minute);
        }
        int second = in.two(0, 59);
        return LocalTime.of(hour, minute, second, in.fraction());
    }
}
