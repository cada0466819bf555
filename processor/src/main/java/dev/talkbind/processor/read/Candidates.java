package dev.talkbind.processor.read;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.Element;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.RecordComponentElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.VariableElement;
import javax.lang.model.type.TypeKind;
import javax.lang.model.util.ElementFilter;

/** Gathers the fields, getters and setters of a class and its ancestors by the property they speak of. */
final class Candidates {

    private static final List<String> MAPPED =
            List.of(Annotations.USER_FIELD, Annotations.CUSTOM_FIELD, Annotations.TALK_IGNORE);

    private final Map<String, Candidate> byName = new LinkedHashMap<>();
    private final List<TypeElement> lineage;

    private Candidates(List<TypeElement> lineage) {
        this.lineage = lineage;
    }

    /** The candidates in the order of declaration, ancestors first. */
    static List<Candidate> of(TypeElement type, Compiler compiler) {
        List<TypeElement> lineage = compiler.lineage(type);
        Candidates candidates = new Candidates(lineage);
        // ecj gives the fields of a record in no order of the source; its components are in order everywhere
        for (RecordComponentElement component : type.getRecordComponents()) {
            candidates.named(component.getSimpleName().toString());
        }
        for (TypeElement owner : lineage) {
            for (VariableElement field : ElementFilter.fieldsIn(owner.getEnclosedElements())) {
                candidates.addField(field);
            }
        }
        for (TypeElement owner : lineage) {
            for (ExecutableElement method : ElementFilter.methodsIn(owner.getEnclosedElements())) {
                candidates.addMethod(method, owner);
            }
        }
        return List.copyOf(candidates.byName.values());
    }

    static boolean isMapped(Element element) {
        for (AnnotationMirror mirror : element.getAnnotationMirrors()) {
            if (MAPPED.contains(AnnotationValues.nameOf(mirror))) {
                return true;
            }
        }
        return false;
    }

    /** The annotations that say what a property is, as they are written. */
    static List<String> mappings(Element element) {
        List<String> mappings = new ArrayList<>();
        for (AnnotationMirror mirror : element.getAnnotationMirrors()) {
            if (MAPPED.contains(AnnotationValues.nameOf(mirror))) {
                mappings.add(mirror.toString());
            }
        }
        return mappings;
    }

    static boolean has(Element element, String annotation) {
        for (AnnotationMirror mirror : element.getAnnotationMirrors()) {
            if (AnnotationValues.nameOf(mirror).equals(annotation)) {
                return true;
            }
        }
        return false;
    }

    private Candidate named(String name) {
        Candidate named = byName.get(name);
        if (named == null) {
            named = new Candidate(name, lineage);
            byName.put(name, named);
        }
        return named;
    }

    private void addField(VariableElement field) {
        if (!field.getModifiers().contains(Modifier.STATIC) || isMapped(field)) {
            named(field.getSimpleName().toString()).add(field);
        }
    }

    private void addMethod(ExecutableElement method, TypeElement owner) {
        if (isMapped(method)) {
            named(getterName(method, owner).orElse(method.getSimpleName().toString()))
                    .addGetter(method);
        } else if (isGetter(method)) {
            Optional<String> name = getterName(method, owner);
            if (name.isPresent()) {
                named(name.get()).addGetter(method);
            }
        } else if (method.getParameters().size() == 1 && isInstance(method)) {
            Optional<String> name = setterName(method);
            if (name.isPresent()) {
                named(name.get()).addSetter(method);
            }
        }
    }

    private static boolean isGetter(ExecutableElement method) {
        return method.getParameters().isEmpty()
                && isInstance(method)
                && method.getReturnType().getKind() != TypeKind.VOID
                && method.getTypeParameters().isEmpty();
    }

    private static boolean isInstance(ExecutableElement method) {
        return !method.getModifiers().contains(Modifier.STATIC)
                && !method.getModifiers().contains(Modifier.PRIVATE);
    }

    private Optional<String> getterName(ExecutableElement method, TypeElement owner) {
        Optional<String> component = componentName(method, owner);
        if (component.isPresent()) {
            return component;
        }
        Optional<String> property = AccessorNames.read(method, this::isField);
        return property.isPresent() ? Optional.of(fieldName(property.get())) : plainName(method, owner);
    }

    /** The component that a record's accessor reads, which has its very name, were it {@code isActive}. */
    private static Optional<String> componentName(ExecutableElement method, TypeElement owner) {
        for (RecordComponentElement component : owner.getRecordComponents()) {
            if (method.getParameters().isEmpty() && component.getSimpleName().equals(method.getSimpleName())) {
                return Optional.of(component.getSimpleName().toString());
            }
        }
        return Optional.empty();
    }

    /** The name of an accessor without a prefix: a record's, or one that a field or an abstract class gives its name to. */
    private Optional<String> plainName(ExecutableElement method, TypeElement owner) {
        String name = method.getSimpleName().toString();
        boolean declares = method.getModifiers().contains(Modifier.ABSTRACT)
                && !name.equals("hashCode")
                && !name.equals("toString");
        Optional<VariableElement> field = field(name);
        boolean reads = field.isPresent() && owner.equals(field.get().getEnclosingElement());
        return declares || reads ? Optional.of(name) : Optional.empty();
    }

    private Optional<String> setterName(ExecutableElement method) {
        String name = method.getSimpleName().toString();
        Optional<String> property = AccessorNames.set(method, this::isField);
        if (property.isPresent()) {
            return Optional.of(fieldName(property.get()));
        }
        return byName.containsKey(name) ? Optional.of(name) : Optional.empty();
    }

    /** The name of the field that {@code getURL} reads may be {@code uRL}, and that of {@code isOpen} may be {@code isOpen}. */
    private String fieldName(String property) {
        if (byName.containsKey(property)) {
            return property;
        }
        String plain = Character.toLowerCase(property.charAt(0)) + property.substring(1);
        String flag = AccessorNames.flag(property);
        return byName.containsKey(plain) ? plain : isFlag(flag) ? flag : property;
    }

    private boolean isField(String name) {
        return field(name).isPresent();
    }

    private boolean isFlag(String name) {
        Optional<VariableElement> field = field(name);
        return field.isPresent() && AccessorNames.isLogical(field.get().asType());
    }

    private Optional<VariableElement> field(String name) {
        Candidate named = byName.get(name);
        return named == null ? Optional.empty() : named.field();
    }
}
