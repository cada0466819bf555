package dev.talkbind.processor.read;

import dev.talkbind.processor.problem.Place;
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
    static List<Candidate> of(TypeElement type, Language language) {
        List<TypeElement> lineage = language.lineage(type);
        Candidates candidates = new Candidates(lineage);
        // ecj gives the fields of a record in no order of the source; its components are in order everywhere
        type.getRecordComponents()
                .forEach(component -> candidates.named(component.getSimpleName().toString()));
        lineage.forEach(
                owner -> ElementFilter.fieldsIn(owner.getEnclosedElements()).forEach(candidates::addField));
        lineage.forEach(owner -> ElementFilter.methodsIn(owner.getEnclosedElements())
                .forEach(method -> candidates.addMethod(method, owner)));
        return List.copyOf(candidates.byName.values());
    }

    static boolean isMapped(Element element) {
        for (AnnotationMirror mirror : element.getAnnotationMirrors()) {
            if (isMapping(mirror)) {
                return true;
            }
        }
        return false;
    }

    /** Whether it can bear an annotation in this build: what a library's class has is told of at the annotated class. */
    static boolean isMember(Element element) {
        return !element.getKind().isClass() && !element.getKind().isInterface();
    }

    static boolean isMapping(AnnotationMirror mirror) {
        return MAPPED.contains(Soundness.nameOf(mirror));
    }

    /** The annotations that say what a property is, as they are written. */
    static List<String> mappings(Element element) {
        return element.getAnnotationMirrors().stream()
                .filter(mirror -> MAPPED.contains(Soundness.nameOf(mirror)))
                .map(String::valueOf)
                .toList();
    }

    static boolean has(Element element, String annotation) {
        return Mirror.on(element, annotation, Place.of(element, 0)).isPresent();
    }

    private Candidate named(String name) {
        return byName.computeIfAbsent(name, key -> new Candidate(key, lineage));
    }

    private void addField(VariableElement field) {
        if (!field.getModifiers().contains(Modifier.STATIC) || isMapped(field)) {
            named(field.getSimpleName().toString()).add(field);
        }
    }

    private void addMethod(ExecutableElement method, TypeElement owner) {
        if (isMapped(method) && isNamedSetter(method)) {
            named(setterName(method).orElseThrow()).addSetter(method);
        } else if (isMapped(method)) {
            named(getterName(method, owner).orElse(method.getSimpleName().toString()))
                    .addGetter(method);
        } else if (isGetter(method)) {
            getterName(method, owner).ifPresent(name -> named(name).addGetter(method));
        } else if (method.getParameters().size() == 1 && isInstance(method)) {
            setterName(method).ifPresent(name -> named(name).addSetter(method));
        }
    }

    /** Whether it sets a property that has more than this setter, so that its annotation is told of there. */
    private boolean isNamedSetter(ExecutableElement method) {
        return method.getParameters().size() == 1
                && !method.getModifiers().contains(Modifier.STATIC)
                && setterName(method)
                        .filter(name ->
                                byName.containsKey(name) && byName.get(name).hasMember())
                        .isPresent();
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
        return componentName(method, owner)
                .or(() -> AccessorNames.read(method, this::isField).map(this::fieldName))
                .or(() -> plainName(method, owner));
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
        boolean reads = byName.containsKey(name)
                && byName.get(name)
                        .field()
                        .filter(field -> owner.equals(field.getEnclosingElement()))
                        .isPresent();
        return declares || reads ? Optional.of(name) : Optional.empty();
    }

    private Optional<String> setterName(ExecutableElement method) {
        String name = method.getSimpleName().toString();
        return AccessorNames.set(method, this::isField)
                .map(this::fieldName)
                .or(() -> byName.containsKey(name) ? Optional.of(name) : Optional.empty());
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
        return field(name)
                .filter(field -> AccessorNames.isLogical(field.asType()))
                .isPresent();
    }

    private Optional<VariableElement> field(String name) {
        return Optional.ofNullable(byName.get(name)).flatMap(Candidate::field);
    }
}
