package dev.talkbind.runtime.internal.text.fast;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** Reads an Instant as nearly all are: {@code 2026-11-22T10:15:30Z}, with three digits of a fraction or none. */
public final class PlainInstant {
    private static final String SHAPE = "2026-11-22T10:15:30";
    private static final int SECONDS_OF_DAY = 86_400;
    private static final int DAYS_BEFORE_1970 = 719_528;
    private static final int NONE = -1;

    private PlainInstant() {}

    /** The Instant that a text is, or null where the text is anything else, or of a day that only some months have. */
    public static @Nullable Instant of(String text) {
        int milli = milli(text);
        if (milli < 0 || text.charAt(4) != '-' || text.charAt(7) != '-' || text.charAt(10) != 'T') {
            return null;
        }
        int century = two(text, 0);
        int year = two(text, 2);
        int month = two(text, 5);
        int day = two(text, 8);
        int second = second(text);
        boolean isDate = (century | year | month - 1 | day - 1) >= 0 && month <= 12 && day <= (month == 2 ? 28 : 30);
        return isDate && second >= 0
                ? Instant.ofEpochSecond(
                        (long) day(century * 100 + year, month, day) * SECONDS_OF_DAY + second, milli * 1_000_000L)
                : null;
    }

    /** The fraction; negative where the end is not plain. */
    private static int milli(String text) {
        int length = text.length();
        boolean isWhole = length == SHAPE.length() + 1;
        if (!isWhole && (length != SHAPE.length() + 5 || text.charAt(19) != '.') || text.charAt(length - 1) != 'Z') {
            return NONE;
        }
        int last = isWhole ? 0 : text.charAt(22) - '0';
        int first = isWhole ? 0 : two(text, 20);
        return (first | last | 9 - last) < 0 ? NONE : first * 10 + last;
    }

    /** The second of the day; negative where the time is not plain. */
    private static int second(String text) {
        int hour = two(text, 11);
        int minute = two(text, 14);
        int second = two(text, 17);
        boolean isTime = text.charAt(13) == ':' && text.charAt(16) == ':' && hour < 24 && minute < 60 && second < 60;
        return isTime && (hour | minute | second) >= 0 ? (hour * 60 + minute) * 60 + second : NONE;
    }

    /** The number of two digits; negative where they are none. */
    private static int two(String text, int at) {
        int tens = text.charAt(at) - '0';
        int ones = text.charAt(at + 1) - '0';
        return (tens | ones | 9 - tens | 9 - ones) < 0 ? NONE : tens * 10 + ones;
    }

    /** The days since 1970; the rule is that of the Gregorian calendar. */
    private static int day(int year, int month, int day) {
        int leapDays = (year + 3) / 4 - (year + 99) / 100 + (year + 399) / 400; // of the years before
        boolean isLeap = year % 4 == 0 && (year % 100 != 0 || year % 400 == 0);
        int shortOfFebruary = month <= 2 ? 0 : isLeap ? 1 : 2;
        return year * 365 + leapDays + (367 * month - 362) / 12 - shortOfFebruary + day - 1 - DAYS_BEFORE_1970;
    }
}
