package dev.talkbind.processor.check;

import dev.talkbind.processor.problem.Finding;
import dev.talkbind.processor.problem.Report;
import java.util.List;

/** A report in short: {@code TB303 11} is that problem at that turn in the source. */
final class Found {

    private Found() {}

    static List<String> in(Report report) {
        return report.findings().stream()
                .map(finding -> finding.problem().code() + " " + finding.place().order())
                .toList();
    }

    /** What is said, without the codes and the fixes. */
    static List<String> said(Report report) {
        return report.findings().stream()
                .map(Finding::text)
                .map(text -> text.substring(8, text.indexOf(" Fix: ")))
                .toList();
    }
}
