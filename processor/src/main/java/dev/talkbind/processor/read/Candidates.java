package dev.talkbind.processor.read;

import dev.talkbind.processor.value.Keywords;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.Element;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.RecordComponentElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.VariableElement;
import javax.lang.model.type.TypeKind;
import javax.lang.model.util.ElementFilter;

/** Groups the fields, getters and setters of a class and its ancestors by the property that they belong to. */
final class Candidates {

    private static final List<String> MAPPED =
            List.of(Annotations.USER_FIELD, Annotations.CUSTOM_FIELD, Annotations.TALK_NESTED, Annotations.TALK_IGNORE);

    private final Map<String, Candidate> byName = new LinkedHashMap<>();
    private final List<TypeElement> lineage;
    private final List<? extends RecordComponentElement> components;
    private final Optional<Set<String>> named;
    private final Setters setters;
    private final PropertyNames names;

    private Candidates(TypeElement type, Compiler compiler, Optional<Set<String>> named) {
        this.named = named;
        this.lineage = compiler.lineage(type);
        this.components = type.getRecordComponents();
        this.setters = new Setters(type, lineage, compiler);
        this.names = new PropertyNames(byName, setters, !components.isEmpty(), this::isMarked);
    }

    /** The candidates in the order of declaration, ancestors first. */
    static List<Candidate> of(TypeElement type, Compiler compiler) {
        return of(type, compiler, new Candidates(type, compiler, Optional.empty()));
    }

    /** The candidates of a class whose own annotations do not count: a view names {@code getters} of it. */
    static List<Candidate> of(TypeElement type, Compiler compiler, Set<String> getters) {
        return of(type, compiler, new Candidates(type, compiler, Optional.of(getters)));
    }

    private static List<Candidate> of(TypeElement type, Compiler compiler, Candidates candidates) {
        // ecj returns a record's fields in arbitrary order, but its components are in the order of the source
        // everywhere
        for (RecordComponentElement component : candidates.components) {
            candidates.named(component.getSimpleName().toString());
        }
        for (TypeElement owner : candidates.lineage) {
            for (VariableElement field : ElementFilter.fieldsIn(owner.getEnclosedElements())) {
                candidates.addField(field);
            }
        }
        candidates.addMethods();
        for (String keyword : KotlinNames.keywords(type)) {
            if (candidates.byName.containsKey(keyword)) {
                candidates.named(keyword).markTaken();
            }
        }
        candidates.noteHidden();
        List<Candidate> all = List.copyOf(candidates.byName.values());
        Getters getters = new Getters(type, compiler);
        for (Candidate candidate : all) {
            candidate.readBy(getters.called(candidate));
        }
        return all;
    }

    /** Notes the annotations on fields that kapt does not show. */
    private void noteHidden() {
        for (TypeElement owner : lineage) {
            for (Map.Entry<String, KotlinFields.Note> note :
                    KotlinFields.of(owner).entrySet()) {
                Candidate candidate = byName.get(note.getKey());
                if (candidate != null && Keywords.all().contains(note.getKey())) {
                    candidate.noteHidden(note.getValue());
                }
            }
        }
    }

    static boolean isMapped(Element element) {
        for (AnnotationMirror mirror : element.getAnnotationMirrors()) {
            if (isMapping(mirror)) {
                return true;
            }
        }
        return false;
    }

    /** Whether the developer says that it is a property: by an annotation, or by a view that names it. */
    private boolean isMarked(Element element) {
        if (named.isEmpty()) {
            return isMapped(element);
        }
        return element instanceof ExecutableElement method
                && isGetter(method)
                && named.get().contains(method.getSimpleName().toString());
    }

    /** Whether it can have an annotation in this build. A library's are reported at the annotated class. */
    static boolean isMember(Element element) {
        return !element.getKind().isClass() && !element.getKind().isInterface();
    }

    static boolean isMapping(AnnotationMirror mirror) {
        return MAPPED.contains(AnnotationValues.nameOf(mirror));
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
        boolean isDelegate = KotlinNames.isDelegate(field);
        boolean isProperty = !field.getModifiers().contains(Modifier.STATIC) && !isDelegate;
        if (isProperty || isMarked(field)) {
            named(
                            isDelegate
                                    ? KotlinNames.delegated(field)
                                    : field.getSimpleName().toString())
                    .add(field);
        }
    }

    /** Getters before setters, and exact names before other names, whatever the order of declaration. */
    private void addMethods() {
        List<ExecutableElement> unnamed = new ArrayList<>();
        List<ExecutableElement> methods = new ArrayList<>();
        List<ExecutableElement> marked = new ArrayList<>();
        for (TypeElement owner : lineage) {
            for (ExecutableElement method : ElementFilter.methodsIn(owner.getEnclosedElements())) {
                methods.add(method);
                if (isMarked(method) && method.getParameters().size() == 1) {
                    marked.add(method);
                } else if (!addGetter(method, owner) && (isMarked(method) || isGetter(method))) {
                    unnamed.add(method);
                }
            }
        }
        for (ExecutableElement method : unnamed) {
            addOther(method);
        }
        for (ExecutableElement method : marked) {
            addMarked(method);
        }
        for (ExecutableElement method : methods) {
            addSetter(method);
        }
    }

    private void addSetter(ExecutableElement method) {
        boolean isAsked = !isMarked(method) && setters.isSetter(method);
        Optional<String> property = isAsked ? names.set(method) : Optional.empty();
        if (property.isPresent()) {
            named(property.get()).addSetter(method);
        }
    }

    /** A setter with a misplaced annotation, if its property has more than this setter; else a getter, or nothing. */
    private void addMarked(ExecutableElement method) {
        Optional<String> property = setters.isSetter(method) ? names.set(method) : Optional.empty();
        if (property.isPresent()
                && byName.containsKey(property.get())
                && byName.get(property.get()).hasMember()) {
            named(property.get()).addSetter(method);
        } else {
            String name = method.getSimpleName().toString();
            named(names.read(method, Compiler.ownerOf(method)).orElse(name)).addGetter(method);
        }
    }

    /** Whether the method's name alone says that it is a getter, and of which property. */
    private boolean addGetter(ExecutableElement method, TypeElement owner) {
        Optional<String> name = isMarked(method) || isGetter(method) ? names.read(method, owner) : Optional.empty();
        if (name.isEmpty() && isMarked(method)) {
            name = Optional.of(method.getSimpleName().toString());
        }
        boolean isSettled = name.isPresent()
                && (byName.containsKey(name.get()) || names.like(name.get()).isEmpty());
        if (isSettled) {
            named(name.get()).addGetter(method);
        }
        return isSettled;
    }

    /**
     * A getter that differs from the field's name only in capital letters, as {@code getURL} and {@code url}, if the
     * field has no other. Or a method without a prefix that implements or overrides a getter.
     */
    private void addOther(ExecutableElement method) {
        String name = method.getSimpleName().toString();
        Optional<String> property = names.readByBean(method);
        if (property.isPresent()) {
            String like = names.like(property.get()).orElse(property.get());
            boolean isOnly = named(like).getters().stream()
                    .allMatch(getter -> getter.getSimpleName().contentEquals(name));
            named(isOnly ? like : property.get()).addGetter(method);
        } else if (byName.containsKey(name)
                && byName.get(name).getters().stream()
                        .anyMatch(getter -> getter.getSimpleName().contentEquals(name))) {
            named(name).addGetter(method);
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
}
