package dev.talkbind.processor.model;

import dev.talkbind.processor.problem.Place;

/** A text that a developer wrote in an annotation, or a name that stands in for it, and where it is. */
public record Text(String value, Place place) {

    /** The same text after another one. */
    Text after(String prefix) {
        return new Text(prefix + value, place);
    }
}
