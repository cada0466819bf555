package dev.talkbind.processor.problem;

import dev.talkbind.runtime.internal.text.NearName;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * One occurrence of a problem: its position, its subjects, and a name that was nearly right (or an empty text).
 *
 * @param subjects what has the problem: one subject, or all subjects that share one mistake; they fill the first gap of
 *     the message
 * @param about the texts for the other gaps
 * @param cause if the mistake is a type's and not the property's: the whole name of the type, and which of its mistakes it
 *     is, so that it is told once for all classes that use the type; empty otherwise
 */
public record Finding(
        Problem problem, Place place, List<String> subjects, List<String> about, String hint, String cause) {

    public static Finding of(Problem problem, Place place, String... about) {
        return of(problem, place, List.of(about[0]), List.of(about).subList(1, about.length));
    }

    /** One mistake that several subjects share. */
    public static Finding of(Problem problem, Place place, List<String> subjects, List<String> about) {
        return new Finding(problem, place, List.copyOf(subjects), List.copyOf(about), "", "");
    }

    /** The same finding, with the known name that a misspelt name resembles. */
    public Finding misspelt(String name, Iterable<String> known) {
        return asking(
                near(name, known).map(one -> " Did you mean \"" + one + "\"?").orElse(""));
    }

    /** The known name that a misspelt name resembles. */
    public static Optional<String> near(String name, Iterable<String> known) {
        return NearName.of(name, known);
    }

    /** The same finding, with a question after the message: {@code  Is photoURL the user's PHOTO_URL?} */
    public Finding asking(String question) {
        return new Finding(problem, place, subjects, about, question, cause);
    }

    /** The same, as the mistake of a type: it is told once, however many classes use the type. */
    public Finding causedBy(String type) {
        return new Finding(problem, place, subjects, about, hint, type);
    }

    /**
     * Whether the other finding already covers this one: it is about the same member, or about several members of the
     * same class.
     */
    boolean isToldBy(Finding other) {
        return problem == other.problem
                && (place.element().equals(other.place.element()) || subjects.size() > 1 && place.isIn(other.place));
    }

    /**
     * Whether this is the same mistake as the other finding, in a member of the same class. A mistake in an annotation
     * belongs to that annotation.
     */
    boolean isOf(Finding other) {
        return problem == other.problem
                && place.value().isEmpty()
                && other.place.value().isEmpty()
                && about.equals(other.about)
                && hint.equals(other.hint)
                && place.owner().equals(other.place.owner());
    }

    /** The same finding, with the other finding's subjects added. */
    Finding and(Finding other) {
        List<String> all = new ArrayList<>(subjects);
        all.addAll(other.subjects);
        return new Finding(problem, place, List.copyOf(all), about, hint, cause);
    }

    /** The line that the developer sees. Names and keys may contain characters that do not fit on a line. */
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
