package dev.talkbind.tool.verb;

import dev.talkbind.tool.rule.Finding;
import dev.talkbind.tool.rule.Level;
import dev.talkbind.tool.rule.Rule;
import dev.talkbind.tool.rule.RuleClass;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The levels that a build sets, by the id of a rule or by a class of rules. An id wins over a class, and of several
 * classes the most severe wins.
 */
public final class Levels {

    private final Map<String, Level> given = new HashMap<>();

    private Levels() {}

    public static Levels byDefault() {
        return new Levels();
    }

    /**
     * Sets the level of rules or classes.
     *
     * @param names such as {@code TB626} or {@code write}
     * @throws IllegalArgumentException if there is no such rule or class
     */
    public Levels set(Level level, List<String> names) {
        for (String name : names) {
            boolean isClass = List.of(RuleClass.values()).stream()
                    .anyMatch(one -> one.label().equals(name));
            if (!isClass && Rule.of(name).isEmpty()) {
                throw new IllegalArgumentException("there is no rule or class of rules \"" + name + "\"");
            }
            given.put(name, level);
        }
        return this;
    }

    /** The findings with their levels, without those that are switched off. */
    public List<Finding> apply(List<Finding> findings) {
        List<Finding> applied = new ArrayList<>();
        for (Finding finding : findings) {
            Level level = of(finding);
            if (level != Level.OFF) {
                applied.add(finding.at(level));
            }
        }
        return applied;
    }

    private Level of(Finding finding) {
        Level own = given.get(finding.rule().id());
        if (own != null) {
            return own;
        }
        Level worst = Level.OFF;
        for (RuleClass one : finding.rule().classes()) {
            Level level = given.getOrDefault(one.label(), finding.level());
            worst = level.compareTo(worst) > 0 ? level : worst;
        }
        return worst;
    }
}
