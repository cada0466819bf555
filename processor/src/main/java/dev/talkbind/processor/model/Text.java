package dev.talkbind.processor.model;

import dev.talkbind.processor.problem.Place;

/** A text in an annotation, or a name that is used instead, and its position. */
public record Text(String value, Place place) {

    /** The same text, with another text before it. */
    Text after(String prefix) {
        return new Text(prefix + value, place);
    }
}
