package dev.talkbind.processor.read;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.AnnotationValue;
import javax.lang.model.element.Element;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.VariableElement;
import javax.lang.model.type.ArrayType;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.type.WildcardType;

/**
 * The written values of annotations, and whether they have the types of their attributes. The compiler itself reports
 * the wrong ones, unless a later round fixes them: a constant of a class that another processor writes is missing at
 * first.
 */
final class AnnotationValues {

    /** Both compilers use this for a value that they do not know. */
    private static final String UNTOLD = "<error>";

    private AnnotationValues() {}

    /**
     * Whether every annotation on the element that Talkbind reads is there only once, with values of the right types.
     */
    static boolean areSound(Element element) {
        Set<String> names = new HashSet<>();
        for (AnnotationMirror mirror : element.getAnnotationMirrors()) {
            String name = nameOf(mirror);
            if (Annotations.isRead(name) && !(names.add(name) && isSound(mirror))) {
                return false;
            }
        }
        return true;
    }

    /** The written values; empty if ecj fails because a value has a wrong type (google/auto #1901). */
    static Optional<Map<? extends ExecutableElement, ? extends AnnotationValue>> values(AnnotationMirror mirror) {
        try {
            return Optional.of(mirror.getElementValues());
        } catch (RuntimeException ecjFails) {
            return Optional.empty();
        }
    }

    static String nameOf(AnnotationMirror mirror) {
        return ((TypeElement) mirror.getAnnotationType().asElement())
                .getQualifiedName()
                .toString();
    }

    private static boolean isSound(AnnotationMirror mirror) {
        Optional<Map<? extends ExecutableElement, ? extends AnnotationValue>> values = values(mirror);
        if (values.isEmpty()) {
            return false;
        }
        for (Map.Entry<? extends ExecutableElement, ? extends AnnotationValue> entry :
                values.get().entrySet()) {
            if (!fits(entry.getKey().getReturnType(), entry.getValue())) {
                return false;
            }
        }
        return true;
    }

    private static boolean fits(TypeMirror wanted, AnnotationValue value) {
        if (wanted instanceof ArrayType array) {
            return value.getValue() instanceof List<?> elements
                    ? areFit(array.getComponentType(), elements)
                    : fits(array.getComponentType(), value);
        }
        if (isAnyClass(wanted)) {
            return value.getValue() instanceof TypeMirror type && type.getKind() != TypeKind.ERROR;
        }
        return wanted instanceof DeclaredType declared
                ? fits((TypeElement) declared.asElement(), value)
                : wanted.getKind() != TypeKind.BOOLEAN || value.getValue() instanceof Boolean;
    }

    /** Whether the attribute also takes {@code int.class} and {@code String[].class}: {@code Class<?>}. */
    private static boolean isAnyClass(TypeMirror wanted) {
        return wanted instanceof DeclaredType declared
                && declared.getTypeArguments().size() == 1
                && declared.getTypeArguments().get(0) instanceof WildcardType wildcard
                && wildcard.getExtendsBound() == null;
    }

    private static boolean areFit(TypeMirror wanted, List<?> elements) {
        for (Object element : elements) {
            if (!fits(wanted, (AnnotationValue) element)) {
                return false;
            }
        }
        return true;
    }

    private static boolean fits(TypeElement wanted, AnnotationValue value) {
        if (value.getValue() instanceof String text) {
            return wanted.getQualifiedName().contentEquals("java.lang.String") && !isUntold(text, value);
        } else if (value.getValue() instanceof VariableElement constant) {
            return wanted.equals(constant.getEnclosingElement());
        }
        return value.getValue() instanceof TypeMirror type && type.getKind() == TypeKind.DECLARED;
    }

    /**
     * javac puts quotes around a text, but not around this. ecj puts quotes around both, so with ecj no text can be
     * this one.
     */
    private static boolean isUntold(String text, AnnotationValue value) {
        return text.equals(UNTOLD)
                && !(Compiler.isJavac(value) && value.toString().startsWith("\""));
    }
}
