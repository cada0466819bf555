package dev.talkbind.processor.problem;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import javax.annotation.processing.Messager;
import javax.tools.Diagnostic;

/** The findings about one class. */
public final class Report {

    /** Problems of a type or converter that several properties name: each is reported once for all of them. */
    private static final Set<Problem> TOGETHER = EnumSet.of(
            Problem.NESTED_IN_ITSELF,
            Problem.NESTED_NOTHING,
            Problem.CONVERTER_ABSTRACT,
            Problem.CONVERTER_NOT_MADE,
            Problem.CONVERTER_TYPE,
            Problem.CONVERTER_RAW,
            Problem.CONVERTER_HIDDEN,
            Problem.HIDDEN_TYPE,
            Problem.NOT_ONE_VALUE);

    private final List<Finding> findings = new ArrayList<>();

    public void add(Problem problem, Place place, String... about) {
        add(Finding.of(problem, place, about));
    }

    public void add(Finding finding) {
        findings.add(finding);
    }

    public void addAll(Report other) {
        findings.addAll(other.findings);
    }

    /** Removes the findings that the other report has for the same members. */
    public void leaveTo(Report other) {
        for (Finding told : other.findings) {
            findings.removeIf(finding -> finding.isToldBy(told));
        }
    }

    /**
     * The findings in the order of the source, each once. Two checks may find the same mistake, and several properties
     * may share it.
     */
    public List<Finding> findings() {
        if (findings.isEmpty()) {
            return List.of();
        }
        List<Finding> sorted = findings.stream()
                .distinct()
                .sorted(Comparator.comparingInt(finding -> finding.place().order()))
                .toList();
        List<Finding> told = new ArrayList<>();
        for (Finding finding : sorted) {
            tell(finding, told);
        }
        return List.copyOf(told);
    }

    private static void tell(Finding finding, List<Finding> told) {
        for (int i = 0; i < told.size(); i++) {
            if (TOGETHER.contains(finding.problem()) && told.get(i).isOf(finding)) {
                told.set(i, told.get(i).and(finding));
                return;
            }
        }
        told.add(finding);
    }

    /** Whether code can be generated. */
    public boolean isClean() {
        for (Finding finding : findings) {
            if (finding.problem().severity() == Severity.ERROR) {
                return false;
            }
        }
        return true;
    }

    /** Prints the findings that are not silenced. Notes are printed only in a verbose build. */
    public void printTo(Messager messager, boolean isVerbose) {
        for (Finding finding : findings()) {
            boolean isTold = isVerbose || finding.problem().severity() != Severity.NOTE;
            if (isTold && !isSilenced(finding)) {
                print(finding, messager);
            }
        }
    }

    /**
     * As {@link #printTo(Messager, boolean)}, but without findings that an earlier report has printed for the same
     * member, because two classes inherit or nest it, or for the same type, because two classes use it. What is printed is
     * remembered.
     */
    public void printTo(Messager messager, boolean isVerbose, Set<String> told) {
        Report news = new Report();
        for (Finding finding : findings()) {
            boolean isNews = isSilenced(finding) ? !told.contains(key(finding)) : told.add(key(finding));
            if (isNews) {
                news.add(finding);
            }
        }
        news.printTo(messager, isVerbose);
    }

    private static String key(Finding finding) {
        if (!finding.cause().isEmpty()) {
            return finding.problem() + " of " + finding.cause();
        }
        boolean isSomewhere = finding.place().element().isPresent();
        return isSomewhere
                ? finding.problem() + " " + finding.place().turn() + " " + finding.about() + finding.hint()
                : finding.text();
    }

    private static boolean isSilenced(Finding finding) {
        return finding.problem().severity() != Severity.ERROR
                && finding.place().silences(finding.problem().code());
    }

    private static void print(Finding finding, Messager messager) {
        Place at = finding.place();
        messager.printMessage(
                kind(finding.problem().severity()),
                finding.text(),
                at.element().orElse(null),
                at.annotation().orElse(null),
                at.value().orElse(null));
    }

    private static Diagnostic.Kind kind(Severity severity) {
        return switch (severity) {
            case ERROR -> Diagnostic.Kind.ERROR;
            case WARNING -> Diagnostic.Kind.WARNING;
            case NOTE -> Diagnostic.Kind.NOTE;
        };
    }
}
