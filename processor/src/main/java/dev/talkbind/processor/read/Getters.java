package dev.talkbind.processor.read;

import dev.talkbind.processor.value.JavaType;
import dev.talkbind.processor.value.Presence;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.VariableElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeMirror;

/**
 * Decides which getter of a property is called. Of several methods with the same name, it is the one that Java calls.
 * Of several names, it is the annotated one, else one whose type fits a setter or the field; and of those, the first in
 * this order: a record's own accessor, {@code getX}, {@code isX}, the plain name. The result depends neither on the
 * order of declaration nor on the compiler.
 */
final class Getters {

    private final TypeElement type;
    private final Compiler compiler;
    private final MemberTypes members;

    Getters(TypeElement type, Compiler compiler) {
        this.type = type;
        this.compiler = compiler;
        this.members = new MemberTypes(type, compiler);
    }

    /** Empty if the property has no getter. */
    Optional<ExecutableElement> called(Candidate candidate) {
        List<ExecutableElement> getters = candidate.getters();
        if (getters.size() < 2) {
            return getters.stream().findFirst();
        }
        Optional<Element> decider = candidate.decider();
        if (decider.isPresent() && getters.contains(decider.get())) {
            String name = decider.get().getSimpleName().toString();
            getters = new ArrayList<>(getters);
            getters.removeIf(getter -> !getter.getSimpleName().contentEquals(name));
        }
        return Optional.of(first(candidate, byName(getters)));
    }

    /** For each name, the method that Java calls. */
    private List<ExecutableElement> byName(List<ExecutableElement> getters) {
        Map<String, ExecutableElement> called = new LinkedHashMap<>();
        for (ExecutableElement getter : seen(getters)) {
            called.merge(getter.getSimpleName().toString(), getter, this::called);
        }
        return List.copyOf(called.values());
    }

    /** The getters that generated code can call; if there are none, all getters. */
    private List<ExecutableElement> seen(List<ExecutableElement> getters) {
        List<ExecutableElement> seen = new ArrayList<>(getters);
        seen.removeIf(getter -> !compiler.isVisible(getter, type));
        return seen.isEmpty() ? getters : seen;
    }

    /**
     * Decides between a method and a later one in the lineage: the one with the narrower type, else the class's before
     * the interface's.
     */
    private ExecutableElement called(ExecutableElement one, ExecutableElement later) {
        TypeMirror given = members.returned(one);
        TypeMirror other = members.returned(later);
        if (!compiler.types().isSameType(given, other)) {
            if (isNarrower(given, other)) {
                return one;
            } else if (isNarrower(other, given)) {
                return later;
            }
        }
        return isOfInterface(later) && !isOfInterface(one) ? one : later;
    }

    private boolean isNarrower(TypeMirror one, TypeMirror other) {
        return one instanceof DeclaredType
                && !other.getKind().isPrimitive()
                && compiler.types().isSubtype(one, other);
    }

    private static boolean isOfInterface(ExecutableElement method) {
        return Compiler.ownerOf(method).getKind().isInterface();
    }

    private ExecutableElement first(Candidate candidate, List<ExecutableElement> getters) {
        ExecutableElement first = getters.get(0);
        for (ExecutableElement getter : getters.subList(1, getters.size())) {
            if (rank(candidate, getter) < rank(candidate, first)) {
                first = getter;
            }
        }
        return first;
    }

    private int rank(Candidate candidate, ExecutableElement getter) {
        return AccessorNames.rank(getter, candidate.name(), type.getKind() == ElementKind.RECORD)
                + (fits(candidate, members.returned(getter)) ? 0 : AccessorNames.RANKS);
    }

    /** Whether the property's field or one of its setters has the same type. */
    private boolean fits(Candidate candidate, TypeMirror given) {
        TypeReader types = new TypeReader(type, compiler);
        JavaType value = types.read(given);
        List<TypeMirror> set = new ArrayList<>();
        for (VariableElement field : candidate.fields()) {
            set.add(members.typeOf(field));
        }
        for (ExecutableElement setter : candidate.setters()) {
            set.add(members.parameter(setter));
        }
        for (TypeMirror one : set) {
            if (Presence.isSameValue(types.read(one), value)) {
                return true;
            }
        }
        return false;
    }
}
