package dev.talkbind.processor.read;

import com.palantir.javapoet.ClassName;
import dev.talkbind.processor.model.ComponentModel;
import dev.talkbind.processor.model.Components;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.TypeElement;

/** Finds the classes that a container makes, by the annotations of the build's component model. */
final class ComponentReader {

    /** Spring's stereotypes have the first of these annotations, and Jakarta's scopes have one of the others. */
    private static final List<String> MARKS = List.of(
            "org.springframework.stereotype.Component",
            "jakarta.inject.Scope",
            "jakarta.enterprise.context.NormalScope",
            "jakarta.enterprise.inject.Stereotype");

    private final Compiler compiler;
    private final ComponentModel model;

    ComponentReader(Compiler compiler) {
        this.compiler = compiler;
        this.model = compiler.components();
    }

    /** Whether a container provides a converter: it is a component, or nothing else could make it. */
    boolean isInjected(TypeElement converter, boolean isMade) {
        return model != ComponentModel.DEFAULT && (!isMade || isMarked(converter, new HashSet<>()));
    }

    /** What the component model means for a class. */
    Components read(TypeElement type) {
        return new Components(model, unseenBy(type));
    }

    private List<ClassName> unseenBy(TypeElement type) {
        List<ClassName> unseen = new ArrayList<>();
        for (ClassName mark : model.marks()) {
            if (!compiler.isThere(mark.canonicalName(), type)) {
                unseen.add(mark);
            }
        }
        return List.copyOf(unseen);
    }

    private static boolean isMarked(TypeElement type, Set<TypeElement> seen) {
        return type.getAnnotationMirrors().stream()
                .map(AnnotationMirror::getAnnotationType)
                .map(annotation -> (TypeElement) annotation.asElement())
                .filter(seen::add)
                .anyMatch(annotation ->
                        MARKS.contains(annotation.getQualifiedName().toString()) || isMarked(annotation, seen));
    }
}
