package dev.talkbind.processor.value;

import java.time.Duration;
import java.time.Period;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The forms of the texts of amounts of time: ISO 8601, each part with its own sign, and one for all. */
final class AmountForms {

    private static final String WHOLE = "(0|-?[1-9][0-9]*)";
    private static final String SECONDS = "-?(0|[1-9][0-9]*)(\\.[0-9]{1,9})?";
    private static final String PART = "(-?)([0-9.]+)([YMWDHS])";

    static final TextForm DURATION = TextForm.of(
            "a Duration",
            "PT15M",
            "-?P(?=.)(" + WHOLE + "D)?(T(?=.)(" + WHOLE + "H)?(" + WHOLE + "M)?(" + SECONDS + "S)?)?",
            AmountForms::duration);
    static final TextForm PERIOD = TextForm.of(
            "a Period",
            "P1M",
            "-?P(?=.)(" + WHOLE + "Y)?(" + WHOLE + "M)?(" + WHOLE + "W)?(" + WHOLE + "D)?",
            AmountForms::period);

    private AmountForms() {}

    /** Adds up part by part from the left, as the run time does: in another order another sum may be too large. */
    private static Duration duration(String text) {
        Duration sum = Duration.ZERO;
        Matcher part = Pattern.compile(PART).matcher(text);
        while (part.find()) {
            Duration amount = Duration.parse((part.group(3).equals("D") ? "P" : "PT") + part.group(2) + part.group(3));
            sum = text.startsWith("-") == part.group(1).isEmpty() ? sum.minus(amount) : sum.plus(amount);
        }
        return sum;
    }

    /** Counts in long numbers, as the run time does: weeks and days together must be an int, and neither alone. */
    private static Period period(String text) {
        int sign = text.startsWith("-") ? -1 : 1;
        Period sum = Period.ZERO;
        long days = 0;
        Matcher part = Pattern.compile(PART).matcher(text);
        while (part.find()) {
            long amount = Math.multiplyExact(Long.parseLong(part.group(1) + part.group(2)), sign);
            switch (part.group(3)) {
                case "Y" -> sum = sum.withYears(Math.toIntExact(amount));
                case "M" -> sum = sum.withMonths(Math.toIntExact(amount));
                case "W" -> days = Math.multiplyExact(amount, 7);
                default -> days = Math.addExact(days, amount);
            }
        }
        return sum.withDays(Math.toIntExact(days));
    }
}
