package dev.talkbind.processor.read;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import javax.lang.model.element.Element;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.VariableElement;
import javax.lang.model.type.TypeMirror;

/**
 * All members of a class and its ancestors that could be one property: a field, getters and setters, the nearest last.
 */
final class Candidate {

    private final String name;
    private final List<TypeElement> lineage;
    private final List<VariableElement> fields = new ArrayList<>();
    private final List<ExecutableElement> getters = new ArrayList<>();
    private final List<ExecutableElement> setters = new ArrayList<>();
    private final List<ExecutableElement> views = new ArrayList<>();
    private Optional<ExecutableElement> called = Optional.empty();
    private Optional<TypeMirror> held = Optional.empty();
    private Optional<KotlinFields.Note> hidden = Optional.empty();
    private boolean isTaken;

    /** {@code lineage} is the class and its ancestors, from the farthest to the nearest. */
    Candidate(String name, List<TypeElement> lineage) {
        this.name = name;
        this.lineage = lineage;
    }

    /** The same, for a class without annotations, whose view has them. {@code lineage} is the view's. */
    Candidate viewedIn(List<TypeElement> lineage) {
        Candidate viewed = new Candidate(name, lineage);
        viewed.fields.addAll(fields);
        viewed.getters.addAll(getters);
        viewed.setters.addAll(setters);
        viewed.called = called;
        viewed.isTaken = isTaken;
        return viewed;
    }

    void addViews(List<ExecutableElement> methods) {
        views.addAll(methods);
    }

    /** Notes that a static method of a view computes it. */
    void compute(ExecutableElement method) {
        views.add(method);
        getters.clear();
        getters.add(method);
        called = Optional.of(method);
    }

    /** Whether a view names it. */
    boolean isViewed() {
        return !views.isEmpty();
    }

    /** The view of its type that a view's method returns. */
    Optional<TypeElement> seenAs() {
        return isViewed() && !isComputedByView()
                ? ViewReader.nested(views.get(views.size() - 1).getReturnType())
                : Optional.empty();
    }

    /** Whether a view computes it. */
    boolean isComputedByView() {
        return isViewed() && views.get(0).getModifiers().contains(Modifier.STATIC);
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

    List<VariableElement> fields() {
        return List.copyOf(fields);
    }

    /** All getters, with the farthest ancestor's first. */
    List<ExecutableElement> getters() {
        return List.copyOf(getters);
    }

    /** The getter to call. */
    Optional<ExecutableElement> getter() {
        return called;
    }

    /** Sets which getter is called, after all getters are known. */
    void readBy(Optional<ExecutableElement> getter) {
        called = getter;
    }

    /** Notes that it has a field, although the compiler does not show the field. */
    void markTaken() {
        isTaken = true;
    }

    /** The type that replaces the property's own type: a wider one that its converter converts. */
    Optional<TypeMirror> held() {
        return held;
    }

    void holdAs(TypeMirror type) {
        held = Optional.of(type);
    }

    /** The setters, the nearest first. Setters with the property's plain name come after the others. */
    List<ExecutableElement> setters() {
        List<ExecutableElement> nearest = new ArrayList<>(setters);
        Collections.reverse(nearest);
        if (nearest.size() > 1) {
            nearest.sort(Comparator.comparing(setter -> setter.getSimpleName().contentEquals(name)));
        }
        return nearest;
    }

    /** What can have an annotation: the nearest class's members first, fields before getters; with a view, its methods. */
    List<Element> bearers() {
        List<Element> bearers = new ArrayList<>(views);
        if (!isViewed()) {
            bearers.addAll(fields);
            bearers.addAll(getters);
            Optional<ExecutableElement> marked = markedSetter();
            if (marked.isPresent()) {
                bearers.add(marked.get());
            }
        }
        if (bearers.size() > 1) {
            bearers.sort(Comparator.comparingInt(bearer -> -lineage.indexOf(bearer.getEnclosingElement())));
        }
        return bearers;
    }

    /** All members that say something about its value, with or without a Talkbind annotation. */
    List<Element> members() {
        List<Element> members = bearers();
        if (isViewed()) {
            members.addAll(fields);
            members.addAll(getters);
        }
        return members;
    }

    /** A setter with an annotation that belongs on the field or the getter. */
    Optional<ExecutableElement> markedSetter() {
        for (ExecutableElement setter : isViewed() ? List.<ExecutableElement>of() : setters) {
            if (Candidates.isMapped(setter)) {
                return Optional.of(setter);
            }
        }
        return Optional.empty();
    }

    /** The member whose annotation decides what the property is: the nearest one with an annotation. */
    Optional<Element> decider() {
        for (Element bearer : bearers()) {
            if (Candidates.isMapped(bearer)) {
                return Optional.of(bearer);
            }
        }
        return Optional.empty();
    }

    boolean isAnnotated(String annotation) {
        Optional<Element> decider = decider();
        return decider.isPresent()
                ? Candidates.has(decider.get(), annotation)
                : hidden.isPresent() && hidden.get().annotation().equals(annotation);
    }

    /** Notes that its field has an annotation, although the compiler shows neither of them. */
    void noteHidden(KotlinFields.Note note) {
        hidden = Optional.of(note);
    }

    /** Whether an annotation decides what it is, but only the annotation's name is known. */
    boolean isHidden() {
        return hidden.isPresent() && decider().isEmpty() && hidden.get().hasArguments();
    }

    /** Whether nothing is missing in its annotations. */
    boolean isSound() {
        for (Element bearer : bearers()) {
            if (!AnnotationValues.areSound(bearer)) {
                return false;
            }
        }
        return true;
    }

    /** Whether there is more than a setter. */
    boolean hasMember() {
        return !fields.isEmpty() || !getters.isEmpty();
    }

    /** Whether it is only a static field. */
    boolean isConstant() {
        return getters.isEmpty()
                && !fields.isEmpty()
                && fields.get(fields.size() - 1).getModifiers().contains(Modifier.STATIC);
    }

    /**
     * Whether it holds a value: a field, a getter with a setter, or a getter that is abstract or a default of
     * Immutables. A value that a class or a record computes for an interface is not stored.
     */
    boolean isStored() {
        Optional<VariableElement> field = field();
        if (isTaken
                || field.isPresent()
                        && !field.get().getModifiers().contains(Modifier.TRANSIENT)
                        && !field.get().getModifiers().contains(Modifier.STATIC)) {
            return true;
        }
        Optional<ExecutableElement> getter = getter();
        return getter.isPresent()
                && (!setters.isEmpty()
                        || getter.get().getModifiers().contains(Modifier.ABSTRACT)
                        || Candidates.has(getter.get(), Annotations.IMMUTABLE_DEFAULT));
    }

    private static <T> Optional<T> last(List<T> members) {
        return members.isEmpty() ? Optional.empty() : Optional.of(members.get(members.size() - 1));
    }
}
