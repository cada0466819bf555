package dev.talkbind.tool.report;

import dev.talkbind.tool.form.Word;
import dev.talkbind.tool.rule.Finding;
import dev.talkbind.tool.rule.Level;
import dev.talkbind.tool.rule.Rule;
import dev.talkbind.tool.rule.RuleClass;
import dev.talkbind.tool.verb.Outcome;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The ways to print an outcome. */
public enum Report {
    /** Lines for people. */
    TEXT {
        @Override
        public List<String> lines(Outcome outcome, Shown shown) {
            List<String> lines = new ArrayList<>();
            for (Finding finding : outcome.findings()) {
                lines.add(shown.line(finding));
                boolean isNamed =
                        finding.level() == Level.ERROR && !finding.type().isEmpty();
                if (isNamed) {
                    lines.add("  to accept it: --accept '" + finding.id() + "' --because \"…\"");
                }
            }
            lines.addAll(outcome.said());
            lines.addAll(summary(outcome.findings()));
            return lines;
        }
    },
    /** One JSON object. */
    JSON {
        @Override
        public List<String> lines(Outcome outcome, Shown shown) {
            List<String> lines = new ArrayList<>(List.of("{", "  \"findings\": ["));
            for (int i = 0; i < outcome.findings().size(); i++) {
                String comma = i == outcome.findings().size() - 1 ? "" : ",";
                lines.add("    " + object(outcome.findings().get(i), shown) + comma);
            }
            lines.add("  ],");
            lines.add("  \"said\": " + array(outcome.said()));
            lines.add("}");
            return lines;
        }
    },
    /** Commands that make GitHub show findings beside the code. */
    GITHUB {
        @Override
        public List<String> lines(Outcome outcome, Shown shown) {
            List<String> lines = new ArrayList<>();
            for (Finding finding : outcome.findings()) {
                String kind = finding.level() == Level.NOTE
                        ? "notice"
                        : finding.level().label();
                String at = shown.spot(finding)
                        .map(spot -> "file=" + property(spot.path()) + ",line=" + Math.max(1, spot.line()) + ",")
                        .orElse("");
                lines.add("::" + kind + " " + at + "title=" + finding.rule().id() + "::" + data(Shown.said(finding)));
            }
            lines.addAll(outcome.said()); // the build's log shows them unchanged
            return lines;
        }
    };

    public abstract List<String> lines(Outcome outcome, Shown shown);

    /**
     * The report with this name: {@code text}, {@code json} or {@code github}.
     *
     * @throws IllegalArgumentException if there is no report with this name
     */
    public static Report of(String name) {
        for (Report report : values()) {
            if (report.name().toLowerCase(Locale.ROOT).equals(name)) {
                return report;
            }
        }
        throw new IllegalArgumentException("there is no format \"" + name + "\": use text, json or github");
    }

    /** How many findings there are for each class of rules; a finding counts for the class that it hurts most. */
    private static List<String> summary(List<Finding> findings) {
        List<String> counts = new ArrayList<>();
        for (RuleClass one : RuleClass.values()) {
            long count = findings.stream()
                    .map(Finding::rule)
                    .map(Rule::classes)
                    .filter(classes -> classes.get(0) == one)
                    .count();
            if (count > 0 && one != RuleClass.FILES) {
                counts.add(count + " of class " + one.label());
            }
        }
        return counts.isEmpty() ? List.of() : List.of("Found: " + String.join(", ", counts) + ".");
    }

    private static String object(Finding finding, Shown shown) {
        List<String> members = new ArrayList<>();
        members.add("\"rule\": " + Word.quoted(finding.rule().id()));
        members.add("\"level\": " + Word.quoted(finding.level().label()));
        members.add("\"classes\": "
                + array(finding.rule().classes().stream().map(RuleClass::label).toList()));
        members.add("\"type\": " + Word.quoted(finding.type()));
        members.add("\"place\": " + Word.quoted(finding.place()));
        members.add("\"message\": " + Word.quoted(finding.message()));
        members.add("\"fix\": " + Word.quoted(finding.fix()));
        Optional<Spot> spot = shown.spot(finding);
        if (spot.isPresent()) {
            members.add("\"file\": " + Word.quoted(spot.get().path()));
            members.add("\"line\": " + spot.get().line());
        }
        return "{" + String.join(", ", members) + "}";
    }

    private static String array(List<String> texts) {
        return "[" + String.join(", ", texts.stream().map(Word::quoted).toList()) + "]";
    }

    private static String data(String text) {
        return text.replace("%", "%25").replace("\r", "%0D").replace("\n", "%0A");
    }

    private static String property(String text) {
        return data(text).replace(":", "%3A").replace(",", "%2C");
    }
}
