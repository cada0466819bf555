package dev.talkbind.tool.verb;

import dev.talkbind.tool.rule.Finding;
import dev.talkbind.tool.rule.Level;
import java.util.List;

/** The findings of a verb, and the lines that it prints after them. */
public record Outcome(List<Finding> findings, List<String> said) {

    static Outcome of(List<String> said) {
        return new Outcome(List.of(), List.copyOf(said));
    }

    public boolean hasErrors() {
        return hasErrors(findings);
    }

    static boolean hasErrors(List<Finding> findings) {
        return findings.stream().anyMatch(finding -> finding.level() == Level.ERROR);
    }
}
