package dev.talkbind.runtime.text;

import dev.talkbind.runtime.internal.text.Scan;
import java.time.ZoneOffset;

/**
 * The text of a {@link ZoneOffset} is {@code Z}, or its hours and minutes, such as {@code +02:00}, with seconds if
 * there are any.
 */
public final class ZoneOffsetText implements ValueText<ZoneOffset> {

    /** The only instance: it has no state. */
    public static final ZoneOffsetText INSTANCE = new ZoneOffsetText();

    private ZoneOffsetText() {}

    @Override
    public String expected() {
        return "an offset such as +02:00";
    }

    @Override
    public String toText(ZoneOffset value) {
        return value.getId();
    }

    @Override
    public ZoneOffset fromText(String text) {
        Scan in = new Scan(text, expected());
        return in.end(read(in));
    }

    static ZoneOffset read(Scan in) {
        if (in.skip('Z')) {
            return ZoneOffset.UTC;
        }
        boolean west = in.skip('-');
        if (!west) {
            in.expect('+');
        }
        int seconds = in.two(0, 18) * 3600;
        in.expect(':');
        seconds += in.two(0, 59) * 60;
        if (in.skip(':')) {
            seconds += in.two(0, 59);
        }
        if (seconds > 18 * 3600 || west && seconds == 0) { // -00:00 means that the offset is not known
            throw in.refused();
        }
        return ZoneOffset.ofTotalSeconds(west ? -seconds : seconds);
    }
}
