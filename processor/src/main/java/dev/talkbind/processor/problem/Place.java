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
        Optional<Element> element, Optional<AnnotationMirror> annotation, Optional<AnnotationValue> value, int order) {

    /** How many turns one element has: its own and those of the values in its annotation. */
    private static final int PARTS = 1 << 12;

    /** No place in a source: where an option of the build is meant. */
    public static Place nowhere() {
        return new Place(Optional.empty(), Optional.empty(), Optional.empty(), 0);
    }

    /** {@code turn} is that of the element among those of its class. */
    public static Place of(Element element, int turn) {
        return new Place(Optional.of(element), Optional.empty(), Optional.empty(), turn * PARTS);
    }

    public Place at(AnnotationMirror mirror) {
        return new Place(element, Optional.of(mirror), Optional.empty(), order);
    }

    /** {@code turn} is that of the value in the annotation, from 1. */
    public Place at(AnnotationMirror mirror, AnnotationValue part, int turn) {
        return new Place(element, Optional.of(mirror), Optional.of(part), order + Math.min(turn, PARTS - 1));
    }

    // not by getAnnotation, which fails where a value is a missing constant
    private static boolean silences(AnnotationMirror mirror, String code) {
        String text = mirror.toString();
        return text.startsWith("@java.lang.SuppressWarnings") && text.contains("\"talkbind:" + code + "\"");
    }

    /** Whether it is in the same type, or is that type. */
    public boolean isIn(Place other) {
        return owner().equals(other.owner());
    }

    /** The member that it is at, by its whole name. */
    public String member() {
        return owner() + "." + (element.isPresent() ? element.get().getSimpleName() : "");
    }

    /** The same for two elements where one thing is said of one value of them. */
    String turn() {
        return member() + " " + order % PARTS;
    }

    /** The type that it is in or is, by its whole name. */
    String owner() {
        Element at = element.orElse(null);
        while (at != null && !at.getKind().isClass() && !at.getKind().isInterface()) {
            at = at.getEnclosingElement();
        }
        return String.valueOf(at);
    }

    /** Whether it is Kotlin, of which kapt shows a stub in Java. */
    boolean isKotlin() {
        for (Element at = element.orElse(null); at != null; at = at.getEnclosingElement()) {
            for (AnnotationMirror mirror : at.getAnnotationMirrors()) {
                if (mirror.getAnnotationType().toString().equals("kotlin.Metadata")) {
                    return true;
                }
            }
        }
        return false;
    }

    /** Whether {@code @SuppressWarnings("talkbind:TBnnn")} stands on the member or on a type around it. */
    public boolean silences(String code) {
        for (Element at = element.orElse(null); at != null; at = at.getEnclosingElement()) {
            if (at.getAnnotationMirrors().stream().anyMatch(mirror -> silences(mirror, code))) {
                return true;
            }
        }
        return false;
    }
}
