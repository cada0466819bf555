package dev.talkbind.tool.jsonschema;

import java.util.ArrayList;
import java.util.List;

/** Patterns of whole numbers without a plus sign, leading zeros or {@code -0}. */
final class WholeNumbers {

    static final String ANY = "0|-?[1-9][0-9]*";

    private WholeNumbers() {}

    /** From {@code -max - 1} to {@code max}. */
    static String upTo(long max) {
        String digits = String.valueOf(max);
        List<String> parts = new ArrayList<>();
        int shorter = digits.length() - 1;
        parts.add("[1-9]" + (shorter == 1 ? "" : "[0-9]{0," + (shorter - 1) + "}"));
        for (int i = 0; i < digits.length(); i++) {
            int digit = digits.charAt(i) - '0';
            int least = i == 0 ? 1 : 0;
            if (digit > least) {
                parts.add(digits.substring(0, i) + range(least, digit - 1) + any(digits.length() - i - 1));
            }
        }
        parts.add(digits);
        String least = digits.substring(0, digits.length() - 1) + (digits.charAt(digits.length() - 1) - '0' + 1);
        return "0|-?(" + String.join("|", parts) + ")|-" + least;
    }

    private static String range(int from, int to) {
        return from == to ? String.valueOf(from) : "[" + from + "-" + to + "]";
    }

    private static String any(int count) {
        return count == 0 ? "" : "[0-9]" + (count == 1 ? "" : "{" + count + "}");
    }
}
