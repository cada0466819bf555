package dev.talkbind.runtime.text;

import dev.talkbind.runtime.internal.text.Scan;
import java.time.Year;
import java.time.YearMonth;

/** The text of a {@link YearMonth} is year and month, such as {@code 2026-11}. */
public final class YearMonthText implements ValueText<YearMonth> {

    /** The only instance: it has no state. */
    public static final YearMonthText INSTANCE = new YearMonthText();

    private YearMonthText() {}

    @Override
    public String expected() {
        return "a year and month such as 2026-11";
    }

    @Override
    public String toText(YearMonth value) {
        StringBuilder out = new StringBuilder(13);
        YearText.write(out, value.getYear());
        out.append(value.getMonthValue() < 10 ? "-0" : "-").append(value.getMonthValue());
        return out.toString();
    }

    @Override
    public YearMonth fromText(String text) {
        Scan in = new Scan(text, expected());
        return in.end(read(in));
    }

    private static YearMonth read(Scan in) {
        int year = YearText.read(in, Year.MAX_VALUE);
        in.expect('-');
        return YearMonth.of(year, in.two(1, 12));
    }
}
