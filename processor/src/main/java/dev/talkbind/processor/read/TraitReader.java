package dev.talkbind.processor.read;

import dev.talkbind.processor.model.Trait;
import dev.talkbind.processor.problem.Place;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.Element;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeMirror;

/** Finds facts about a property of a class other than its type. */
final class TraitReader {

    private static final String AUTO_VALUE = "com.google.auto.value.AutoValue";
    private static final List<String> JPA = List.of("jakarta.persistence.", "javax.persistence.");

    private final TypeElement type;

    TraitReader(TypeElement type) {
        this.type = type;
    }

    Set<Trait> read(Candidate candidate) {
        List<Element> bearers = candidate.members();
        Set<Trait> traits = EnumSet.noneOf(Trait.class);
        boolean isValue = isValue(candidate.getter()) && !NullnessReader.isNullable(bearers);
        if (isValue || NullnessReader.isNeverNull(bearers)) {
            traits.add(Trait.NEVER_NULL);
        }
        if (isValue && Candidates.has(type, Annotations.IMMUTABLE) && !isCollection(candidate)) {
            traits.add(Trait.NEEDED);
        }
        if (isLazy(bearers)) {
            traits.add(Trait.LAZY);
        }
        if (has(bearers, "OneToMany") || has(bearers, "ManyToMany")) {
            traits.add(Trait.ENTITIES);
        }
        for (Element bearer : bearers) {
            if (KotlinNames.isKotlin(Compiler.ownerOf(bearer))) {
                traits.add(Trait.KOTLIN);
            }
        }
        if (candidate.field().isEmpty() && candidate.getter().isPresent() && !candidate.isStored()) {
            traits.add(Trait.COMPUTED);
        }
        return traits;
    }

    /** Whether it is an abstract getter of a type that AutoValue or Immutables implements: these do not accept null. */
    private boolean isValue(Optional<ExecutableElement> getter) {
        return getter.isPresent()
                && getter.get().getModifiers().contains(Modifier.ABSTRACT)
                && (Candidates.has(type, AUTO_VALUE) || Candidates.has(type, Annotations.IMMUTABLE));
    }

    /** Whether it is a collection or a map: Immutables makes it empty if it gets none. */
    private static boolean isCollection(Candidate candidate) {
        TypeMirror given = candidate.getter().orElseThrow().getReturnType();
        return given instanceof DeclaredType declared
                && !declared.getTypeArguments().isEmpty()
                && ((TypeElement) declared.asElement())
                        .getQualifiedName()
                        .toString()
                        .startsWith("java.util.");
    }

    /** Whether JPA loads it lazily: by JPA's default, or because the owner says so. */
    private static boolean isLazy(List<Element> bearers) {
        boolean byDefault =
                has(bearers, "OneToMany") || has(bearers, "ManyToMany") || has(bearers, "ElementCollection");
        return byDefault && !fetches(bearers, "EAGER") || fetches(bearers, "LAZY");
    }

    private static boolean has(List<Element> bearers, String annotation) {
        for (Element bearer : bearers) {
            for (String jpa : JPA) {
                if (Candidates.has(bearer, jpa + annotation)) {
                    return true;
                }
            }
        }
        return false;
    }

    private static boolean fetches(List<Element> bearers, String when) {
        for (Element bearer : bearers) {
            for (AnnotationMirror mirror : bearer.getAnnotationMirrors()) {
                if (isOfJpa(mirror) && new Mirror(mirror, Place.of(bearer, 0)).says("fetch", when)) {
                    return true;
                }
            }
        }
        return false;
    }

    private static boolean isOfJpa(AnnotationMirror mirror) {
        for (String jpa : JPA) {
            if (AnnotationValues.nameOf(mirror).startsWith(jpa)) {
                return true;
            }
        }
        return false;
    }
}
