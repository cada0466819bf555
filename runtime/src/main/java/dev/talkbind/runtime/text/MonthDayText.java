package dev.talkbind.runtime.text;

import dev.talkbind.runtime.internal.text.Scan;
import java.time.Month;
import java.time.MonthDay;

/** The text of a {@link MonthDay} is two hyphens, month and day, such as {@code --12-24}. */
public final class MonthDayText implements ValueText<MonthDay> {

    /** The only instance: it has no state. */
    public static final MonthDayText INSTANCE = new MonthDayText();

    private MonthDayText() {}

    @Override
    public String expected() {
        return "a month and day such as --12-24";
    }

    @Override
    public String toText(MonthDay value) {
        return value.toString();
    }

    @Override
    public MonthDay fromText(String text) {
        Scan in = new Scan(text, expected());
        in.expect('-');
        in.expect('-');
        int month = in.two(1, 12);
        in.expect('-');
        return in.end(MonthDay.of(month, readDay(in, month)));
    }

    /** Reads a day that the month has in some year. */
    static int readDay(Scan in, int month) {
        return in.two(1, Month.of(month).maxLength());
    }
}
