package dev.talkbind.processor.read;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import javax.lang.model.element.Element;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.RecordComponentElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.VariableElement;

/** Finds the property that a method's name refers to, among the properties that are known so far. */
final class PropertyNames {

    private final Map<String, Candidate> byName;
    private final Setters setters;
    private final boolean isOfRecord;
    private final Predicate<Element> isMarked;
    private final Predicate<String> isField = this::isField;

    /**
     * {@code byName} grows while members are found. {@code isMarked} tells whether the developer declares a member to
     * be a property.
     */
    PropertyNames(Map<String, Candidate> byName, Setters setters, boolean isOfRecord, Predicate<Element> isMarked) {
        this.isMarked = isMarked;
        this.byName = byName;
        this.setters = setters;
        this.isOfRecord = isOfRecord;
    }

    /** The only field whose name differs from this one only in capital letters. */
    Optional<String> like(String property) {
        List<String> like = new ArrayList<>();
        for (Candidate candidate : byName.values()) {
            if (candidate.name().equalsIgnoreCase(property) && candidate.field().isPresent()) {
                like.add(candidate.name());
            }
        }
        return like.size() == 1 && !isOfRecord ? Optional.of(like.get(0)) : Optional.empty();
    }

    /** The property that a getter is named after, if it is named like a getter. */
    Optional<String> read(ExecutableElement method, TypeElement owner) {
        Optional<String> component = componentName(method, owner);
        if (component.isPresent()) {
            return component;
        }
        Optional<String> property = readByBean(method);
        return property.isPresent() ? Optional.of(fieldName(property.get())) : plainName(method, owner);
    }

    /**
     * The property that a bean getter is named after. But if {@code email} is a String, {@code isEmail} is a question
     * about it.
     */
    Optional<String> readByBean(ExecutableElement method) {
        Optional<String> read = AccessorNames.read(method, isField);
        if (read.isEmpty()
                || isMarked.test(method)
                || !method.getSimpleName().toString().startsWith("is")) {
            return read;
        }
        Optional<VariableElement> field = field(read.get());
        return field.isPresent() && AccessorNames.isNoFlag(field.get().asType()) ? Optional.empty() : read;
    }

    /** The record component whose accessor this is. The accessor has exactly its name, even {@code isActive}. */
    private static Optional<String> componentName(ExecutableElement method, TypeElement owner) {
        for (RecordComponentElement component : owner.getRecordComponents()) {
            if (method.getParameters().isEmpty() && component.getSimpleName().equals(method.getSimpleName())) {
                return Optional.of(component.getSimpleName().toString());
            }
        }
        return Optional.empty();
    }

    /**
     * The name of an accessor without a prefix: the accessor of a record, or a method with the name of a field, or in
     * an abstract class.
     */
    private Optional<String> plainName(ExecutableElement method, TypeElement owner) {
        String name = method.getSimpleName().toString();
        boolean declares = method.getModifiers().contains(Modifier.ABSTRACT)
                && !name.equals("hashCode")
                && !name.equals("toString");
        Optional<VariableElement> field = field(name);
        boolean reads = field.isPresent() && owner.equals(field.get().getEnclosingElement());
        return declares || reads ? Optional.of(name) : Optional.empty();
    }

    /** The property that a setter is named after, if it is a setter. */
    Optional<String> set(ExecutableElement method) {
        String name = method.getSimpleName().toString();
        Optional<String> property = AccessorNames.set(method, isField);
        if (property.isPresent()) {
            String bean = fieldName(property.get());
            String field = byName.containsKey(bean) ? bean : like(bean).orElse(bean);
            return setters.sets(method, field(field)) ? Optional.of(field) : Optional.empty();
        }
        boolean isPlain = byName.containsKey(name) && setters.setsByPlainName(method, field(name));
        return isPlain ? Optional.of(name) : Optional.empty();
    }

    /**
     * The name of the field: for {@code getURL} it may be {@code uRL}, and for {@code isOpen} it may be {@code isOpen}.
     */
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
