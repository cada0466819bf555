package dev.talkbind.tool.lint;

import dev.talkbind.tool.lint.Expression.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The names that a template gives to places with {@code t:for} and {@code t:set}, inside the surrounding elements. */
final class Scope {

    private static final int LONGEST = 50;
    private static final List<String> UNKNOWN = List.of("?");

    private final Deque<Element> elements = new ArrayDeque<>();
    private final Map<String, Integer> open = new HashMap<>();
    private final Map<String, Deque<List<String>>> places = new HashMap<>();

    Scope() {
        open("");
    }

    /** An element, and the names that are defined in it. */
    private record Element(String tag, List<String> names) {}

    void open(String tag) {
        elements.push(new Element(tag, new ArrayList<>()));
        open.merge(tag, 1, Integer::sum);
    }

    /**
     * Closes the element, and all unclosed elements inside it. Closing an element that was never opened has no effect.
     */
    void close(String tag) {
        boolean isClosed = open.getOrDefault(tag, 0) == 0;
        while (!isClosed) {
            Element element = elements.pop();
            open.merge(element.tag(), -1, Integer::sum);
            element.names()
                    .forEach(name ->
                            places.getOrDefault(name, new ArrayDeque<>()).poll());
            isClosed = element.tag().equals(tag);
        }
    }

    /** Defines a name in the element that is open. */
    void name(String name, List<String> place) {
        elements.element().names().add(name);
        places.computeIfAbsent(name, missing -> new ArrayDeque<>()).push(place.size() > LONGEST ? UNKNOWN : place);
    }

    void nameUnknown(String name) {
        name(name, UNKNOWN);
    }

    /** The place, from its root. */
    List<String> resolve(Path path) {
        List<String> segments = path.segments();
        Deque<List<String>> named = places.get(segments.get(0));
        if (named == null || named.isEmpty()) {
            return segments;
        }
        List<String> resolved = new ArrayList<>(named.element());
        resolved.addAll(segments.subList(1, segments.size()));
        return resolved;
    }
}
