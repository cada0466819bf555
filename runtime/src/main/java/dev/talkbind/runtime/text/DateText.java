package dev.talkbind.runtime.text;

import dev.talkbind.runtime.internal.text.Refusal;
import dev.talkbind.runtime.internal.text.Scan;
import java.time.Instant;
import java.util.Date;

/**
 * The text of a {@link Date} is the text of the {@link Instant} that it stands for, such as
 * {@code 2026-11-22T10:15:30.123Z}. A text with a fraction finer than milliseconds is refused.
 */
public final class DateText implements ValueText<Date> {

    /** The only instance: it has no state. */
    public static final DateText INSTANCE = new DateText();

    private DateText() {}

    @Override
    public String expected() {
        return "an Instant to the millisecond such as 2026-11-22T10:15:30.123Z";
    }

    @Override
    public String toText(Date value) {
        return InstantText.INSTANCE.toText(Instant.ofEpochMilli(value.getTime()));
    }

    @Override
    public Date fromText(String text) {
        Scan in = new Scan(text, expected());
        Instant instant = in.end(InstantText.read(in));
        if (instant.getNano() % 1_000_000 != 0) {
            throw Refusal.of(expected());
        }
        try {
            return new Date(instant.toEpochMilli());
        } catch (ArithmeticException tooFar) {
            throw Refusal.of(expected());
        }
    }

    /** Compares milliseconds, whatever subclasses of Date the two are. */
    @Override
    public boolean same(Date a, Date b) {
        return a.getTime() == b.getTime();
    }
}
