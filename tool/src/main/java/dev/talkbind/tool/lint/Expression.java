package dev.talkbind.tool.lint;

import java.util.List;
import java.util.Optional;

/**
 * What stands between two braces that open and two that close.
 *
 * @param paths all places that it names
 * @param comparisons those of a place with a text, a number or a word
 * @param alone the place, where the expression is that alone
 */
record Expression(List<Path> paths, List<Comparison> comparisons, Optional<Path> alone) {

    /**
     * A place: {@code message.sender.custom.plan}.
     *
     * @param segments its names; {@link #ELEMENT} for an element of a list
     * @param isOdd whether it has a name that no dot can reach
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
     * @param text what it is compared with
     * @param isQuoted whether that is a text, and no number or word
     */
    record Comparison(Path path, String operator, String text, boolean isQuoted) {}
}
