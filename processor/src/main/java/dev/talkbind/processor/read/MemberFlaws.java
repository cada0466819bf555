package dev.talkbind.processor.read;

import dev.talkbind.annotations.Direction;
import dev.talkbind.processor.model.Flaw;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;

/** The reasons why the member with an annotation is not a property. */
final class MemberFlaws {

    private MemberFlaws() {}

    /** {@code setter} is the setter that would be called. */
    static List<Flaw> of(
            Candidate candidate, Element bearer, Optional<ExecutableElement> setter, boolean isContradicted) {
        if (candidate.isHidden()) {
            return List.of(Flaw.HIDDEN);
        }
        Optional<ExecutableElement> marked = candidate.markedSetter();
        if (marked.isPresent() && !isSameIgnored(marked.get(), bearer)) {
            return List.of(Flaw.ON_SETTER);
        }
        List<Flaw> flaws = new ArrayList<>();
        if (isMappedTwice(candidate, bearer)) {
            flaws.add(Flaw.TWICE);
        } else if (isContradicted) {
            flaws.add(Flaw.CONTRADICTED);
        }
        if (candidate.isViewed()) {
            return flaws.isEmpty() ? thrown(candidate, setter) : List.copyOf(flaws);
        }
        if (bearer.getModifiers().contains(Modifier.STATIC)) {
            flaws.add(Flaw.STATIC);
        }
        if (bearer instanceof ExecutableElement method) {
            addMethodFlaws(method, flaws);
        }
        return flaws.isEmpty() ? thrown(candidate, setter) : List.copyOf(flaws);
    }

    /** Leaving a property out twice is not a contradiction. */
    private static boolean isSameIgnored(Element setter, Element bearer) {
        List<String> said = Candidates.mappings(setter);
        return !setter.equals(bearer)
                && Candidates.has(setter, Annotations.TALK_IGNORE)
                && said.equals(Candidates.mappings(bearer));
    }

    private static List<Flaw> thrown(Candidate candidate, Optional<ExecutableElement> setter) {
        Optional<ExecutableElement> getter = candidate.getter();
        List<Flaw> thrown = new ArrayList<>();
        if (getter.isPresent() && throwsChecked(getter.get())) {
            thrown.add(Flaw.THROWS);
        }
        if (setter.isPresent() && throwsChecked(setter.get())) {
            thrown.add(Flaw.SETTER_THROWS);
        }
        return List.copyOf(thrown);
    }

    /**
     * A record's accessor always has the annotations of its component, and Lombok's accessor may have the annotations
     * of its field. Every other property may have one annotation, in one place.
     */
    private static boolean isMappedTwice(Candidate candidate, Element bearer) {
        TypeElement owner = Compiler.ownerOf(bearer);
        List<Element> mapped = new ArrayList<>();
        List<List<String>> mappings = new ArrayList<>();
        for (Element other : candidate.bearers()) {
            if (Candidates.isMapped(other) && Compiler.ownerOf(other).equals(owner)) {
                mapped.add(other);
                mappings.add(Candidates.mappings(other));
            }
        }
        boolean isHandedOn = owner.getKind() == ElementKind.RECORD || LombokReader.isLomboks(owner);
        for (Element other : mapped) {
            isHandedOn |= LombokReader.isLomboks(other);
            if (Candidates.mappings(other).size() > 1) {
                return true;
            }
        }
        return mapped.size() > 1 && !(isHandedOn && new HashSet<>(mappings).size() == 1);
    }

    private static void addMethodFlaws(ExecutableElement method, List<Flaw> flaws) {
        if (method.getReturnType().getKind() == TypeKind.VOID) {
            flaws.add(Flaw.VOID);
        } else if (!method.getParameters().isEmpty()) {
            flaws.add(Flaw.PARAMETERS);
        } else if (!method.getTypeParameters().isEmpty()) {
            flaws.add(Flaw.GENERIC);
        } else if (method.getModifiers().contains(Modifier.PRIVATE)) {
            flaws.add(Flaw.PRIVATE);
        } else if (AccessorNames.isBare(method) && !Mirror.directs(method, Direction.WRITE)) {
            flaws.add(Flaw.NAMELESS);
        }
    }

    /**
     * Whether the type of an exception that the getter throws is missing, so that it is not known if the exception is
     * checked.
     */
    static boolean throwsMissing(Candidate candidate) {
        Optional<ExecutableElement> getter = candidate.getter();
        if (getter.isPresent()) {
            for (TypeMirror thrown : getter.get().getThrownTypes()) {
                if (TypeReader.isMissing(thrown)) {
                    return true;
                }
            }
        }
        return false;
    }

    static boolean throwsChecked(ExecutableElement method) {
        for (TypeMirror thrown : method.getThrownTypes()) {
            if (isChecked(thrown)) {
                return true;
            }
        }
        return false;
    }

    static boolean isChecked(TypeMirror thrown) {
        for (TypeMirror at = thrown;
                at instanceof DeclaredType type;
                at = ((TypeElement) type.asElement()).getSuperclass()) {
            String name = ((TypeElement) type.asElement()).getQualifiedName().toString();
            if (name.equals("java.lang.RuntimeException") || name.equals("java.lang.Error")) {
                return false;
            }
        }
        return true;
    }
}
