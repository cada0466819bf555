package dev.talkbind.tool.rule;

import java.util.List;

/** The default level of a rule, and the classes that it belongs to, the most harmful first. */
record Weight(Level level, List<RuleClass> classes) {

    static Weight error(RuleClass... classes) {
        return new Weight(Level.ERROR, List.of(classes));
    }

    static Weight warning(RuleClass... classes) {
        return new Weight(Level.WARNING, List.of(classes));
    }

    static Weight note(RuleClass... classes) {
        return new Weight(Level.NOTE, List.of(classes));
    }
}
