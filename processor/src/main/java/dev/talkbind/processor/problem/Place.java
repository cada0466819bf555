package dev.talkbind.processor.problem;

import java.util.Optional;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.AnnotationValue;
import javax.lang.model.element.Element;

/**
 * A position in the developer's source: an element and, if needed, an annotation and a value in it.
 *
 * <p>Only {@code read} and {@link Report} look inside it. {@code order} sorts positions as in the source.
 */
public record Place(
        Optional<Element> element, Optional<AnnotationMirror> annotation, Optional<AnnotationValue> value, int order) {

    /** How many order numbers one element takes: its own, and the numbers of the values in its annotation. */
    private static final int PARTS = 1 << 12;

    /** No position in a source: for an option of the build. */
    public static Place nowhere() {
        return new Place(Optional.empty(), Optional.empty(), Optional.empty(), 0);
    }

    /** {@code turn} is the element's order number in its class. */
    public static Place of(Element element, int turn) {
        return new Place(Optional.of(element), Optional.empty(), Optional.empty(), turn * PARTS);
    }

    public Place at(AnnotationMirror mirror) {
        return new Place(element, Optional.of(mirror), Optional.empty(), order);
    }

    /** {@code turn} is the value's order number in the annotation, from 1. */
    public Place at(AnnotationMirror mirror, AnnotationValue part, int turn) {
        return new Place(element, Optional.of(mirror), Optional.of(part), order + Math.min(turn, PARTS - 1));
    }

    // getAnnotation would fail if a value is a missing constant
    private static boolean silences(AnnotationMirror mirror, String code) {
        String text = mirror.toString();
        return text.startsWith("@java.lang.SuppressWarnings") && text.contains("\"talkbind:" + code + "\"");
    }

    /** Whether it is inside the other position's type, or is that type. */
    public boolean isIn(Place other) {
        return owner().equals(other.owner());
    }

    /** The full name of the member that it is at. */
    public String member() {
        return owner() + "." + (element.isPresent() ? element.get().getSimpleName() : "");
    }

    /** Equal for two elements if the same value of both is meant. */
    String turn() {
        return member() + " " + order % PARTS;
    }

    /** The full name of the type that it is in or is. */
    String owner() {
        Element at = element.orElse(null);
        while (at != null && !at.getKind().isClass() && !at.getKind().isInterface()) {
            at = at.getEnclosingElement();
        }
        return String.valueOf(at);
    }

    /** Whether it is in a Kotlin source, for which kapt shows a Java stub. */
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

    /** Whether {@code @SuppressWarnings("talkbind:TBnnn")} is on the member or on a type around it. */
    public boolean silences(String code) {
        for (Element at = element.orElse(null); at != null; at = at.getEnclosingElement()) {
            if (at.getAnnotationMirrors().stream().anyMatch(mirror -> silences(mirror, code))) {
                return true;
            }
        }
        return false;
    }
}
