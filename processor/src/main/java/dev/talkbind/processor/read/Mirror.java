package dev.talkbind.processor.read;

import dev.talkbind.processor.model.Text;
import dev.talkbind.processor.problem.Place;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
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
                .filter(mirror -> Soundness.nameOf(mirror).equals(annotation))
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
                .filter(value -> value.getValue() instanceof VariableElement)
                .map(value -> new Text(
                        ((VariableElement) value.getValue()).getSimpleName().toString(), at(value)))
                .toList();
    }

    /** The flag, where it is written and true. */
    Optional<Text> flag(String attribute) {
        return value(attribute)
                .filter(value -> Boolean.TRUE.equals(value.getValue()))
                .map(value -> new Text(attribute, at(value)));
    }

    Optional<TypeMirror> type(String attribute) {
        return value(attribute)
                .map(AnnotationValue::getValue)
                .filter(TypeMirror.class::isInstance)
                .map(TypeMirror.class::cast);
    }

    Place placeOf(String attribute) {
        return value(attribute).map(this::at).orElse(place);
    }

    private Optional<AnnotationValue> value(String attribute) {
        return Soundness.values(mirror).stream()
                .flatMap(values -> values.entrySet().stream())
                .filter(entry -> entry.getKey().getSimpleName().contentEquals(attribute))
                .findFirst()
                .map(Map.Entry::getValue);
    }

    /** The elements of an array; a single value is an array of one. */
    private List<AnnotationValue> values(String attribute) {
        List<AnnotationValue> values = new ArrayList<>();
        value(attribute).ifPresent(value -> {
            if (value.getValue() instanceof List<?> array) {
                array.forEach(element -> values.add((AnnotationValue) element));
            } else {
                values.add(value);
            }
        });
        return values;
    }

    private Optional<Text> asText(AnnotationValue value) {
        return value.getValue() instanceof String text ? Optional.of(new Text(text, at(value))) : Optional.empty();
    }

    /** The place of a value, which is only known where the annotation's is. */
    private Place at(AnnotationValue value) {
        return place.annotation().isPresent() ? place.at(mirror, value, 1 + turn(value)) : place;
    }

    private int turn(AnnotationValue value) {
        return Soundness.values(mirror).stream()
                .flatMap(values -> values.values().stream())
                .flatMap(Mirror::withElements)
                .toList()
                .indexOf(value);
    }

    private static Stream<AnnotationValue> withElements(AnnotationValue value) {
        return value.getValue() instanceof List<?> elements
                ? Stream.concat(Stream.of(value), elements.stream().map(AnnotationValue.class::cast))
                : Stream.of(value);
    }
}
