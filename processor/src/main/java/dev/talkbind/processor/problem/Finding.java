package dev.talkbind.processor.problem;

import dev.talkbind.runtime.internal.text.NearName;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * One occurrence of a problem: where it is, what it is about, and the name that was nearly right (or no text).
 *
 * @param subjects what has the problem: one, or all to which one mistake happens; the first gap of the message is theirs
 * @param about what is in the other gaps
 * @param cause what is to be told once for all that name a type, as the mistake is the type's; empty where it is their own
 */
public record Finding(
        Problem problem, Place place, List<String> subjects, List<String> about, String hint, String cause) {

    public static Finding of(Problem problem, Place place, String... about) {
        return of(problem, place, List.of(about[0]), List.of(about).subList(1, about.length));
    }

    /** One mistake that several have. */
    public static Finding of(Problem problem, Place place, List<String> subjects, List<String> about) {
        return new Finding(problem, place, List.copyOf(subjects), List.copyOf(about), "", "");
    }

    /** The same, with the one of the known names that a misspelt one nearly is. */
    public Finding misspelt(String name, Iterable<String> known) {
        return asking(
                near(name, known).map(one -> " Did you mean \"" + one + "\"?").orElse(""));
    }

    /** The one of the known names that a misspelt one nearly is. */
    public static Optional<String> near(String name, Iterable<String> known) {
        return NearName.of(name, known);
    }

    /** The same, with a question after what is wrong: {@code  Is photoURL the user's PHOTO_URL?} */
    public Finding asking(String question) {
        return new Finding(problem, place, subjects, about, question, cause);
    }

    /** The same, as the mistake of a type: it is told once, however many classes use the type. */
    public Finding causedBy(String type) {
        return new Finding(problem, place, subjects, about, hint, type);
    }

    /** Whether the other one tells of it: of the same member or, where it is of several, in the same class. */
    boolean isToldBy(Finding other) {
        return problem == other.problem
                && (place.element().equals(other.place.element()) || subjects.size() > 1 && place.isIn(other.place));
    }

    /** Whether it is the mistake of the other one, in a member of the same class: what stands in an annotation is a mistake there. */
    boolean isOf(Finding other) {
        return problem == other.problem
                && place.value().isEmpty()
                && other.place.value().isEmpty()
                && about.equals(other.about)
                && hint.equals(other.hint)
                && place.owner().equals(other.place.owner());
    }

    /** The same, of the other's subjects too. */
    Finding and(Finding other) {
        List<String> all = new ArrayList<>(subjects);
        all.addAll(other.subjects);
        return new Finding(problem, place, List.copyOf(all), about, hint, cause);
    }

    /** The line that the developer sees; a name or a key may hold what no line can. */
    public String text() {
        List<String> gaps = new ArrayList<>(List.of(Listed.of(subjects)));
        gaps.addAll(about);
        String message = Template.fill(problem.message(), gaps);
        String fix = Template.fill(problem.fix(), gaps);
        return Shown.of("[" + problem.code() + "] "
                + (subjects.size() == 1 ? message : Listed.plural(message, gaps.get(0))) + "." + hint + " Fix: "
                + (place.isKotlin() ? KotlinWords.of(fix) : fix) + ".");
    }
}
