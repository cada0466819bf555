package dev.talkbind.processor.problem;

import java.util.List;

/** One occurrence of a problem: where it is, what it is about, and the name that was nearly right (or no text). */
public record Finding(Problem problem, Place place, List<String> about, String hint) {

    /** The line that the developer sees. */
    public String text() {
        return "[" + problem.code() + "] " + Template.fill(problem.message(), about) + "." + hint + " Fix: "
                + Template.fill(problem.fix(), about) + ".";
    }
}
