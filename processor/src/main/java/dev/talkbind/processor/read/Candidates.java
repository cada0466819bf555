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
    private final List<? extends RecordComponentElement> components;
    private final Setters setters;

    private Candidates(TypeElement type, Compiler compiler) {
        this.lineage = compiler.lineage(type);
        this.components = type.getRecordComponents();
        this.setters = new Setters(type, lineage, compiler);
    }

    /** The candidates in the order of declaration, ancestors first. */
    static List<Candidate> of(TypeElement type, Compiler compiler) {
        Candidates candidates = new Candidates(type, compiler);
        // ecj gives the fields of a record in no order of the source; its components are in order everywhere
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
        List<Candidate> all = List.copyOf(candidates.byName.values());
        Getters getters = new Getters(type, compiler);
        for (Candidate candidate : all) {
            candidate.readBy(getters.called(candidate));
        }
        return all;
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
        boolean isDelegate = KotlinNames.isDelegate(field);
        boolean isProperty = !field.getModifiers().contains(Modifier.STATIC) && !isDelegate;
        if (isProperty || isMapped(field)) {
            named(
                            isDelegate
                                    ? KotlinNames.delegated(field)
                                    : field.getSimpleName().toString())
                    .add(field);
        }
    }

    /** Getters before setters, and those with exact names before others, in whatever order they are declared. */
    private void addMethods() {
        List<ExecutableElement> unnamed = new ArrayList<>();
        List<ExecutableElement> methods = new ArrayList<>();
        for (TypeElement owner : lineage) {
            for (ExecutableElement method : ElementFilter.methodsIn(owner.getEnclosedElements())) {
                methods.add(method);
                if (!addGetter(method, owner) && (isMapped(method) || isGetter(method))) {
                    unnamed.add(method);
                }
            }
        }
        unnamed.forEach(this::addOther);
        for (ExecutableElement method : methods) {
            if (!isMapped(method) && setters.isSetter(method)) {
                setterName(method).ifPresent(name -> named(name).addSetter(method));
            }
        }
    }

    /** Whether the method's name says at once whether it is a getter, and of what. */
    private boolean addGetter(ExecutableElement method, TypeElement owner) {
        Optional<String> name = isMapped(method) || isGetter(method) ? getterName(method, owner) : Optional.empty();
        if (name.isEmpty() && isMapped(method)) {
            name = Optional.of(method.getSimpleName().toString());
        }
        boolean isSettled = name.filter(
                        one -> byName.containsKey(one) || likeNamed(one).isEmpty())
                .isPresent();
        if (isSettled) {
            named(name.get()).addGetter(method);
        }
        return isSettled;
    }

    /**
     * A getter whose property is called as a field but for capital letters, as {@code getURL} and {@code url}: it is the field's
     * getter if the field has no other. Or a method without a prefix that implements or overrides a getter.
     */
    private void addOther(ExecutableElement method) {
        String name = method.getSimpleName().toString();
        Optional<String> property = beanName(method);
        if (property.isPresent()) {
            String like = likeNamed(property.get()).orElse(property.get());
            boolean isOnly = named(like).getters().stream()
                    .allMatch(getter -> getter.getSimpleName().contentEquals(name));
            named(isOnly ? like : property.get()).addGetter(method);
        } else if (byName.containsKey(name)
                && byName.get(name).getters().stream()
                        .anyMatch(getter -> getter.getSimpleName().contentEquals(name))) {
            named(name).addGetter(method);
        }
    }

    /** The one field that has the name but for capital letters. */
    private Optional<String> likeNamed(String property) {
        List<String> like = new ArrayList<>();
        for (Candidate candidate : byName.values()) {
            if (candidate.name().equalsIgnoreCase(property) && candidate.field().isPresent()) {
                like.add(candidate.name());
            }
        }
        return like.size() == 1 && components.isEmpty() ? Optional.of(like.get(0)) : Optional.empty();
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
        Optional<String> property = beanName(method);
        return property.isPresent() ? Optional.of(fieldName(property.get())) : plainName(method, owner);
    }

    /** What a bean's getter is named after; but {@code isEmail} only asks about a String that is called {@code email}. */
    private Optional<String> beanName(ExecutableElement method) {
        return AccessorNames.read(method, this::isField)
                .filter(name -> isMapped(method)
                        || !method.getSimpleName().toString().startsWith("is")
                        || field(name)
                                .filter(field -> AccessorNames.isNoFlag(field.asType()))
                                .isEmpty());
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
        Optional<String> property = AccessorNames.set(method, this::isField)
                .map(this::fieldName)
                .map(bean -> byName.containsKey(bean) ? bean : likeNamed(bean).orElse(bean));
        if (property.isPresent()) {
            return property.filter(bean -> setters.sets(method, field(bean)));
        }
        return Optional.of(name)
                .filter(plain -> byName.containsKey(plain) && setters.setsByPlainName(method, field(plain)));
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
