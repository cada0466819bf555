package dev.talkbind.processor.read;

import com.palantir.javapoet.TypeName;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javax.lang.model.element.Element;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.VariableElement;

/** Everything in a class and its ancestors that could be one property: a field, getters and setters, the nearest last. */
final class Candidate {

    private final String name;
    private final List<TypeElement> lineage;
    private final List<VariableElement> fields = new ArrayList<>();
    private final List<ExecutableElement> getters = new ArrayList<>();
    private final List<ExecutableElement> setters = new ArrayList<>();

    /** {@code lineage} is the class and its ancestors, the farthest first. */
    Candidate(String name, List<TypeElement> lineage) {
        this.name = name;
        this.lineage = lineage;
    }

    void add(VariableElement field) {
        fields.add(field);
    }

    void addGetter(ExecutableElement getter) {
        getters.add(getter);
    }

    void addSetter(ExecutableElement setter) {
        setters.add(setter);
    }

    String name() {
        return name;
    }

    Optional<VariableElement> field() {
        return last(fields);
    }

    /**
     * The getter to call: the one that is annotated, else the nearest. Where two have different names, as {@code isOpen} and
     * {@code getOpen}, it is the nearest whose type is that of the field or of a setter.
     */
    Optional<ExecutableElement> getter() {
        return getters.size() < 2 ? last(getters) : nearestGetter();
    }

    private Optional<ExecutableElement> nearestGetter() {
        return decider()
                .filter(getters::contains)
                .flatMap(annotated -> last(getters.stream()
                        .filter(getter -> getter.getSimpleName().equals(annotated.getSimpleName()))
                        .toList()))
                .or(() -> last(getters.stream().filter(this::fits).toList()))
                .or(() -> last(getters));
    }

    private boolean fits(ExecutableElement getter) {
        return Stream.<VariableElement>concat(
                        fields.stream(),
                        setters.stream().map(setter -> setter.getParameters().get(0)))
                .anyMatch(one -> TypeName.get(one.asType()).equals(TypeName.get(getter.getReturnType())));
    }

    /** The setters, the nearest first. */
    List<ExecutableElement> setters() {
        List<ExecutableElement> nearest = new ArrayList<>(setters);
        Collections.reverse(nearest);
        return nearest;
    }

    /** What can bear an annotation: members of the nearest class first, and of one class the field before the getter. */
    List<Element> bearers() {
        List<Element> bearers = new ArrayList<>(fields);
        bearers.addAll(getters);
        markedSetter().ifPresent(bearers::add);
        bearers.sort(Comparator.comparingInt(bearer -> -lineage.indexOf(bearer.getEnclosingElement())));
        return bearers;
    }

    /** A setter with an annotation that belongs on the field or on the getter. */
    Optional<ExecutableElement> markedSetter() {
        for (ExecutableElement setter : setters) {
            if (Candidates.isMapped(setter)) {
                return Optional.of(setter);
            }
        }
        return Optional.empty();
    }

    /** The member whose annotation says what the property is: the nearest that has one. */
    Optional<Element> decider() {
        for (Element bearer : bearers()) {
            if (Candidates.isMapped(bearer)) {
                return Optional.of(bearer);
            }
        }
        return Optional.empty();
    }

    boolean isAnnotated(String annotation) {
        return decider().filter(bearer -> Candidates.has(bearer, annotation)).isPresent();
    }

    /** Whether there is more than a setter. */
    boolean hasMember() {
        return !fields.isEmpty() || !getters.isEmpty();
    }

    /** Whether it is nothing but a static field. */
    boolean isConstant() {
        return getters.isEmpty()
                && field().filter(one -> one.getModifiers().contains(Modifier.STATIC))
                        .isPresent();
    }

    /** Whether it holds a value: a field does, a getter with a setter, and one that is abstract or a default of Immutables. */
    boolean isStored() {
        boolean field = field().filter(one -> !one.getModifiers().contains(Modifier.TRANSIENT)
                        && !one.getModifiers().contains(Modifier.STATIC))
                .isPresent();
        boolean accessors = getter().isPresent() && !setters.isEmpty();
        return field
                || accessors
                || getter().filter(one -> one.getModifiers().contains(Modifier.ABSTRACT)
                                || Candidates.has(one, Annotations.IMMUTABLE_DEFAULT))
                        .isPresent();
    }

    /** Whether what the getter throws is missing, so that nobody knows if it is a checked exception. */
    boolean throwsMissing() {
        return getter().filter(one -> one.getThrownTypes().stream().anyMatch(TypeReader::isMissing))
                .isPresent();
    }

    private static <T> Optional<T> last(List<T> members) {
        return members.isEmpty() ? Optional.empty() : Optional.of(members.get(members.size() - 1));
    }
}
