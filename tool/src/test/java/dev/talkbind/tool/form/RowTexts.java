package dev.talkbind.tool.form;

import java.util.ArrayList;
import java.util.List;

/** Texts for two readers of one form to agree on: those that Java writes within what a Date can hold, and odd ones. */
public final class RowTexts {

    private static final List<String> ODD = List.of(
            "",
            " ",
            "0",
            "-0",
            "+5",
            "007",
            "1.0",
            "1.",
            ".5",
            "1e5",
            "1E+5",
            "1e400",
            "1e-400",
            "-1e-46",
            "1e39",
            "0e5",
            "0.000",
            "true",
            "TRUE",
            "yes",
            "128",
            "-129",
            "32768",
            "2147483648",
            "-2147483649",
            "9223372036854775808",
            "12345678901234567890123",
            "NaN",
            "Infinity",
            "0x10",
            "1_000",
            "\u0661",
            "2026-11-22T10:15:30Z",
            "2026-11-22T10:15Z",
            "2026-02-30T10:15:30Z",
            "2026-11-22T24:00:00Z",
            "2026-11-22T10:15:60Z",
            "2026-11-22T10:15:30.1Z",
            "2026-11-22T10:15:30",
            "22.11.2026",
            "+012026-11-22T10:15:30Z",
            "2026-11-22T10:15:30z");

    private RowTexts() {}

    public static List<String> of(Row row) {
        List<String> texts = new ArrayList<>(Samples.of(row));
        texts.addAll(ODD);
        texts.removeIf(text -> text.startsWith("-1000000000-"));
        return texts;
    }

    public static boolean reads(Row row, String text) {
        try {
            row.text().fromText(text);
            return true;
        } catch (IllegalArgumentException refused) {
            return false;
        }
    }
}
