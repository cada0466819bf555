package dev.talkbind.processor.read;

import dev.talkbind.processor.model.Text;
import dev.talkbind.processor.problem.Place;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.AnnotationValue;
import javax.lang.model.element.Element;
import javax.lang.model.element.VariableElement;
import javax.lang.model.type.TypeMirror;

/**
 * One annotation in the source, and the values that are written in it: values left to their defaults are not there, and
 * neither are values of a wrong type, about which the compiler complains itself.
 */
record Mirror(AnnotationMirror mirror, Place place) {

    /** The annotation of this name on the element, or none; {@code at} is where the element is. */
    static Optional<Mirror> on(Element element, String annotation, Place at) {
        return element.getAnnotationMirrors().stream()
                .filter(mirror -> AnnotationValues.nameOf(mirror).equals(annotation))
                .findFirst()
                .map(mirror ->
                        new Mirror(mirror, at.element().filter(element::equals).isPresent() ? at.at(mirror) : at));
    }

    Optional<Text> text(String attribute) {
        return value(attribute).flatMap(this::asText);
    }

    List<Text> texts(String attribute) {
        return values(attribute).stream()
                .flatMap(value -> asText(value).stream())
                .toList();
    }

    /** The names of enum constants. */
    List<Text> constants(String attribute) {
        return values(attribute).stream()
                .filter(value -> value.get() instanceof VariableElement)
                .map(value ->
                        new Text(((VariableElement) value.get()).getSimpleName().toString(), at(value)))
                .toList();
    }

    /** The flag, where it is written and true. */
    Optional<Text> flag(String attribute) {
        return value(attribute)
                .filter(value -> Boolean.TRUE.equals(value.get()))
                .map(value -> new Text(attribute, at(value)));
    }

    Optional<TypeMirror> type(String attribute) {
        return value(attribute)
                .map(Part::get)
                .filter(TypeMirror.class::isInstance)
                .map(TypeMirror.class::cast);
    }

    Place placeOf(String attribute) {
        return value(attribute).map(this::at).orElse(place);
    }

    private Optional<Part> value(String attribute) {
        return parts().filter(part -> part.attribute().equals(attribute)).findFirst();
    }

    /** The elements of an array; a single value is an array of one. */
    private List<Part> values(String attribute) {
        List<Part> parts =
                parts().filter(part -> part.attribute().equals(attribute)).toList();
        return parts.size() == 1 && !(parts.get(0).get() instanceof List<?>)
                ? parts
                : parts.subList(Math.min(1, parts.size()), parts.size());
    }

    private Optional<Text> asText(Part value) {
        return value.get() instanceof String text ? Optional.of(new Text(text, at(value))) : Optional.empty();
    }

    /** The place of a value, which is only known where the annotation's is. */
    private Place at(Part part) {
        return place.annotation().isPresent() ? place.at(mirror, part.value(), part.turn()) : place;
    }

    /** All that is written, in order: each array before its elements. ecj has new values each time, some of them equal. */
    private Stream<Part> parts() {
        List<Part> parts = new ArrayList<>();
        AnnotationValues.values(mirror)
                .ifPresent(values -> values.forEach((attribute, value) -> {
                    String name = attribute.getSimpleName().toString();
                    withElements(value).forEach(part -> parts.add(new Part(name, part, 1 + parts.size())));
                }));
        return parts.stream();
    }

    private static Stream<AnnotationValue> withElements(AnnotationValue value) {
        return value.getValue() instanceof List<?> elements
                ? Stream.concat(Stream.of(value), elements.stream().map(AnnotationValue.class::cast))
                : Stream.of(value);
    }

    /** A value of an attribute or an element of it, and its turn among all that is written in the annotation. */
    private record Part(String attribute, AnnotationValue value, int turn) {

        Object get() {
            return value.getValue();
        }
    }
}
