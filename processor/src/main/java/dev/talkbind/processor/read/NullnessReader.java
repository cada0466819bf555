package dev.talkbind.processor.read;

import java.util.List;
import java.util.Set;
import javax.lang.model.AnnotatedConstruct;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.Element;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;

/**
 * Finds out whether a property is never null. Many libraries have annotations for that, so they are recognized by their
 * simple names, on the member or on its type. If there are none, JSpecify's scopes decide.
 */
final class NullnessReader {

    private static final Set<String> NULLABLE = Set.of("Nullable", "CheckForNull");
    private static final Set<String> NEVER_NULL = Set.of("NonNull", "Nonnull", "NotNull");
    private static final String MARKED = "org.jspecify.annotations.NullMarked";
    private static final String UNMARKED = "org.jspecify.annotations.NullUnmarked";

    private NullnessReader() {}

    /** {@code bearers} are the members of the property. */
    static boolean isNeverNull(List<Element> bearers) {
        if (has(NULLABLE, bearers)) {
            return false;
        }
        return has(NEVER_NULL, bearers) || areMarked(bearers);
    }

    /** Whether a scope says so for one of them. For a type variable, a scope says nothing. */
    private static boolean areMarked(List<Element> bearers) {
        boolean isMarked = false;
        for (Element bearer : bearers) {
            if (typeOf(bearer).getKind() == TypeKind.TYPEVAR) {
                return false;
            }
            isMarked |= isMarked(bearer);
        }
        return isMarked;
    }

    static boolean isNullable(List<Element> bearers) {
        return has(NULLABLE, bearers);
    }

    private static boolean has(Set<String> names, List<Element> bearers) {
        for (Element bearer : bearers) {
            if (has(names, bearer) || has(names, typeOf(bearer))) {
                return true;
            }
        }
        return false;
    }

    private static boolean has(Set<String> names, AnnotatedConstruct annotated) {
        for (AnnotationMirror mirror : annotated.getAnnotationMirrors()) {
            if (names.contains(
                    mirror.getAnnotationType().asElement().getSimpleName().toString())) {
                return true;
            }
        }
        return false;
    }

    private static TypeMirror typeOf(Element bearer) {
        return bearer instanceof ExecutableElement method ? method.getReturnType() : bearer.asType();
    }

    /** Whether the nearest scope around the member that says anything says that types are not null. */
    private static boolean isMarked(Element member) {
        for (Element at = member.getEnclosingElement(); at != null; at = at.getEnclosingElement()) {
            if (Candidates.has(at, UNMARKED)) {
                return false;
            } else if (Candidates.has(at, MARKED)) {
                return true;
            }
        }
        return false;
    }
}
