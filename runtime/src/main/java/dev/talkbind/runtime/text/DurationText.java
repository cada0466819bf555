package dev.talkbind.runtime.text;

import dev.talkbind.runtime.internal.text.Refusal;
import dev.talkbind.runtime.internal.text.Scan;
import java.time.Duration;

/**
 * The text of a {@link Duration} is its hours, minutes and seconds, such as {@code PT8H6M12.345S}. Days of 24 hours can
 * be read too.
 */
public final class DurationText implements ValueText<Duration> {

    /** The only instance: it has no state. */
    public static final DurationText INSTANCE = new DurationText();

    private DurationText() {}

    @Override
    public String expected() {
        return "a duration such as PT8H6M12.345S";
    }

    @Override
    public String toText(Duration value) {
        return value.toString();
    }

    @Override
    public Duration fromText(String text) {
        Scan in = new Scan(text, expected());
        try {
            return in.end(read(in));
        } catch (ArithmeticException tooLong) {
            throw Refusal.of(expected());
        }
    }

    private static Duration read(Scan in) {
        int sign = in.skip('-') ? -1 : 1;
        in.expect('P');
        in.more();
        Duration sum = Duration.ofDays(Math.multiplyExact(in.amount('D'), sign));
        if (in.skip('T')) {
            in.more();
            sum = sum.plusHours(Math.multiplyExact(in.amount('H'), sign));
            sum = sum.plusMinutes(Math.multiplyExact(in.amount('M'), sign));
            sum = sum.plus(seconds(in, sign));
        }
        return sum;
    }

    /** Reads seconds with a fraction, or nothing. The sign is read separately, because of {@code -0.5}. */
    private static Duration seconds(Scan in, int sign) {
        if (in.atEnd()) {
            return Duration.ZERO;
        }
        long direction = in.skip('-') ? -sign : sign;
        long whole = in.whole(0, Long.MAX_VALUE);
        int nanos = in.fraction();
        in.expect('S');
        return Duration.ofSeconds(direction * whole, direction * nanos);
    }
}
