package dev.talkbind.processor.read;

import dev.talkbind.annotations.Direction;
import dev.talkbind.processor.model.Text;
import dev.talkbind.processor.problem.Place;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.AnnotationValue;
import javax.lang.model.element.Element;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.VariableElement;
import javax.lang.model.type.TypeMirror;

/**
 * One annotation in the source, with the values that are written in it. Default values are not included, nor are values
 * of a wrong type, which the compiler itself reports.
 */
record Mirror(AnnotationMirror mirror, Place place) {

    /** The annotation with this name on the element, or empty; {@code at} is the element's position. */
    static Optional<Mirror> on(Element element, String annotation, Place at) {
        for (AnnotationMirror mirror : element.getAnnotationMirrors()) {
            if (AnnotationValues.nameOf(mirror).equals(annotation)) {
                boolean isThere = at.element().isPresent() && at.element().get().equals(element);
                return Optional.of(new Mirror(mirror, isThere ? at.at(mirror) : at));
            }
        }
        return Optional.empty();
    }

    /** Whether the annotation that maps the member or the type has exactly this direction. */
    static boolean directs(Element element, Direction wanted) {
        for (String annotation : DIRECTED) {
            Optional<Mirror> mirror = on(element, annotation, Place.of(element, 0));
            if (mirror.isPresent() && mirror.get().says("direction", wanted.name())) {
                return true;
            }
        }
        return false;
    }

    Optional<Text> text(String attribute) {
        Optional<Part> value = value(attribute);
        return value.isPresent() ? asText(value.get()) : Optional.empty();
    }

    List<Text> texts(String attribute) {
        List<Text> texts = new ArrayList<>();
        for (Part value : values(attribute)) {
            if (value.get() instanceof String text) {
                texts.add(new Text(text, at(value)));
            }
        }
        return List.copyOf(texts);
    }

    /** The names of enum constants. */
    List<Text> constants(String attribute) {
        List<Text> constants = new ArrayList<>();
        for (Part value : values(attribute)) {
            if (value.get() instanceof VariableElement constant) {
                constants.add(new Text(constant.getSimpleName().toString(), at(value)));
            }
        }
        return List.copyOf(constants);
    }

    /** Whether one of the values is the enum constant with this name. */
    boolean says(String attribute, String constant) {
        for (Part value : values(attribute)) {
            if (value.get() instanceof VariableElement one
                    && one.getSimpleName().contentEquals(constant)) {
                return true;
            }
        }
        return false;
    }

    /** The flag, if it is written and true. */
    Optional<Text> flag(String attribute) {
        Optional<Part> value = value(attribute);
        return value.isPresent() && Boolean.TRUE.equals(value.get().get())
                ? Optional.of(new Text(attribute, at(value.get())))
                : Optional.empty();
    }

    /** Whether the flag is written and false. */
    boolean denies(String attribute) {
        Optional<Part> value = value(attribute);
        return value.isPresent() && Boolean.FALSE.equals(value.get().get());
    }

    /** The classes in an array. */
    List<Named> types(String attribute) {
        List<Named> types = new ArrayList<>();
        for (Part value : values(attribute)) {
            if (value.get() instanceof TypeMirror type) {
                types.add(new Named(type, at(value)));
            }
        }
        return types;
    }

    Optional<TypeMirror> type(String attribute) {
        Optional<Part> value = value(attribute);
        return value.isPresent() && value.get().get() instanceof TypeMirror type ? Optional.of(type) : Optional.empty();
    }

    Place placeOf(String attribute) {
        Optional<Part> value = value(attribute);
        return value.isPresent() ? at(value.get()) : place;
    }

    private static final List<String> DIRECTED = List.of(
            Annotations.USER_FIELD,
            Annotations.CUSTOM_FIELD,
            Annotations.TALK_NESTED,
            Annotations.TALK_USER,
            Annotations.TALK_CUSTOM_DATA);

    private Optional<Part> value(String attribute) {
        for (Part part : parts()) {
            if (part.attribute().equals(attribute)) {
                return Optional.of(part);
            }
        }
        return Optional.empty();
    }

    /** The elements of an array. A single value counts as an array of one. */
    private List<Part> values(String attribute) {
        List<Part> parts = new ArrayList<>();
        for (Part part : parts()) {
            if (part.attribute().equals(attribute)) {
                parts.add(part);
            }
        }
        return parts.size() == 1 && !(parts.get(0).get() instanceof List<?>)
                ? parts
                : parts.subList(Math.min(1, parts.size()), parts.size());
    }

    private Optional<Text> asText(Part value) {
        return value.get() instanceof String text ? Optional.of(new Text(text, at(value))) : Optional.empty();
    }

    /** The position of a value. It is only known if the position of the annotation is known. */
    private Place at(Part part) {
        return place.annotation().isPresent() ? place.at(mirror, part.value(), part.turn()) : place;
    }

    /**
     * All written values, in order: each array before its elements. ecj makes new value objects for each call, some of
     * which are equal.
     */
    private List<Part> parts() {
        List<Part> parts = new ArrayList<>();
        for (Map.Entry<? extends ExecutableElement, ? extends AnnotationValue> entry :
                AnnotationValues.values(mirror).orElse(Map.of()).entrySet()) {
            String name = entry.getKey().getSimpleName().toString();
            parts.add(new Part(name, entry.getValue(), 1 + parts.size()));
            if (entry.getValue().getValue() instanceof List<?> elements) {
                for (Object element : elements) {
                    parts.add(new Part(name, (AnnotationValue) element, 1 + parts.size()));
                }
            }
        }
        return parts;
    }

    /** A class that is named, and its position. */
    record Named(TypeMirror type, Place place) {}

    /** A value of an attribute, or an element of such a value, with its order number in the annotation. */
    private record Part(String attribute, AnnotationValue value, int turn) {

        Object get() {
            return value.getValue();
        }
    }
}
