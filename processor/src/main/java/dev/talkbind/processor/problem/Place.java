package dev.talkbind.processor.problem;

import java.util.Optional;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.AnnotationValue;
import javax.lang.model.element.Element;

/**
 * Where in the developer's source something stands: an element, and where there is one the annotation and the value in it.
 *
 * <p>To everything but {@code read} and {@link Report} it is opaque. {@code order} is its turn in the source.
 */
public record Place(
        Element element, Optional<AnnotationMirror> annotation, Optional<AnnotationValue> value, int order) {

    public static Place of(Element element, int order) {
        return new Place(element, Optional.empty(), Optional.empty(), order);
    }

    public Place at(AnnotationMirror mirror) {
        return new Place(element, Optional.of(mirror), Optional.empty(), order);
    }

    public Place at(AnnotationMirror mirror, AnnotationValue part) {
        return new Place(element, Optional.of(mirror), Optional.of(part), order);
    }
}
