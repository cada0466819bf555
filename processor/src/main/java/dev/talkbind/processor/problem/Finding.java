package dev.talkbind.processor.problem;

import dev.talkbind.runtime.internal.text.NearName;
import java.util.List;

/** One occurrence of a problem: where it is, what it is about, and the name that was nearly right (or no text). */
public record Finding(Problem problem, Place place, List<String> about, String hint) {

    public static Finding of(Problem problem, Place place, String... about) {
        return new Finding(problem, place, List.of(about), "");
    }

    /** The same, with the one of the known names that a misspelt one nearly is. */
    public Finding misspelt(String name, Iterable<String> known) {
        String near = NearName.of(name, known)
                .map(one -> " Did you mean \"" + one + "\"?")
                .orElse("");
        return new Finding(problem, place, about, near);
    }

    /** The same, with a question after what is wrong: {@code  Is photoURL the user's PHOTO_URL?} */
    public Finding asking(String question) {
        return new Finding(problem, place, about, question);
    }

    /** The line that the developer sees; a name or a key may hold what no line can. */
    public String text() {
        String fix = Template.fill(problem.fix(), about);
        return Shown.of("[" + problem.code() + "] " + Template.fill(problem.message(), about) + "." + hint + " Fix: "
                + (place.isKotlin() ? KotlinWords.of(fix) : fix) + ".");
    }
}
