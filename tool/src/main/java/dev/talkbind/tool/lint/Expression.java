package dev.talkbind.tool.lint;

import java.util.List;
import java.util.Optional;

/**
 * An expression between two opening and two closing braces.
 *
 * @param paths all places that it names
 * @param comparisons the comparisons of a place with a text, a number or a word
 * @param alone the place, if the expression is only that place
 */
record Expression(List<Path> paths, List<Comparison> comparisons, Optional<Path> alone) {

    /**
     * A place: {@code message.sender.custom.plan}.
     *
     * @param segments its names; {@link #ELEMENT} stands for an element of a list
     * @param isOdd whether it has a name that cannot be written after a dot
     */
    record Path(List<String> segments, boolean isOdd) {

        static final String ELEMENT = "[]";

        @Override
        public String toString() {
            return String.join(".", segments).replace("." + ELEMENT, ELEMENT);
        }
    }

    /**
     * A comparison of a place.
     *
     * @param text the text that the place is compared with
     * @param isQuoted whether it is a quoted text, and not a number or a word
     */
    record Comparison(Path path, String operator, String text, boolean isQuoted) {}
}
