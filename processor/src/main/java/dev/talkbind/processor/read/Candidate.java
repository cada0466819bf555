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

/** Everything in a class and its ancestors that could be one property: a field, getters and setters, the nearest last. */
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

    /** {@code lineage} is the class and its ancestors, the farthest first. */
    Candidate(String name, List<TypeElement> lineage) {
        this.name = name;
        this.lineage = lineage;
    }

    /** The same, of a class that has no annotations itself: those of a view count. {@code lineage} is the view's. */
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

    /** Says that a static method of a view computes it. */
    void compute(ExecutableElement method) {
        views.add(method);
        getters.clear();
        getters.add(method);
        called = Optional.of(method);
    }

    /** Whether a view says what it is. */
    boolean isViewed() {
        return !views.isEmpty();
    }

    /** The view of its type that a view gives for it. */
    Optional<TypeElement> seenAs() {
        return isViewed() && !isComputedByView()
                ? ViewReader.nested(views.get(views.size() - 1).getReturnType())
                : Optional.empty();
    }

    /** Whether a view computes it. */
    boolean isComputedByView() {
        return isViewed() && getters.contains(views.get(0));
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

    /** All getters, those of the farthest ancestor first. */
    List<ExecutableElement> getters() {
        return List.copyOf(getters);
    }

    /** The getter to call. */
    Optional<ExecutableElement> getter() {
        return called;
    }

    /** Settles which getter is called, once all are known. */
    void readBy(Optional<ExecutableElement> getter) {
        called = getter;
    }

    /** Says that it has a field, though the compiler does not show it. */
    void markTaken() {
        isTaken = true;
    }

    /** The type that stands for the property's own: a wider one that its converter converts. */
    Optional<TypeMirror> held() {
        return held;
    }

    void holdAs(TypeMirror type) {
        held = Optional.of(type);
    }

    /** The setters, the nearest first; those with the property's plain name after the others. */
    List<ExecutableElement> setters() {
        List<ExecutableElement> nearest = new ArrayList<>(setters);
        Collections.reverse(nearest);
        if (nearest.size() > 1) {
            nearest.sort(Comparator.comparing(setter -> setter.getSimpleName().contentEquals(name)));
        }
        return nearest;
    }

    /**
     * What can bear an annotation: members of the nearest class first, and of one class the field before the getter. Where there is
     * a view, its methods alone.
     */
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

    /** All that says something of what it holds: what can bear an annotation of ours, and what else is in the class. */
    List<Element> members() {
        List<Element> members = bearers();
        if (isViewed()) {
            members.addAll(fields);
            members.addAll(getters);
        }
        return members;
    }

    /** A setter with an annotation that belongs on the field or on the getter. */
    Optional<ExecutableElement> markedSetter() {
        for (ExecutableElement setter : isViewed() ? List.<ExecutableElement>of() : setters) {
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
        Optional<Element> decider = decider();
        return decider.isPresent()
                ? Candidates.has(decider.get(), annotation)
                : hidden.isPresent() && hidden.get().annotation().equals(annotation);
    }

    /** Says that its field has an annotation, though the compiler shows neither. */
    void noteHidden(KotlinFields.Note note) {
        hidden = Optional.of(note);
    }

    /** Whether an annotation decides what it is, of which only the name is known. */
    boolean isHidden() {
        return hidden.isPresent() && decider().isEmpty() && hidden.get().hasArguments();
    }

    /** Whether nothing is missing in the annotations on it. */
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

    /** Whether it is nothing but a static field. */
    boolean isConstant() {
        return getters.isEmpty()
                && !fields.isEmpty()
                && fields.get(fields.size() - 1).getModifiers().contains(Modifier.STATIC);
    }

    /**
     * Whether it holds a value: a field does, a getter with a setter, and one that nobody implements or that is a default of
     * Immutables. What a class or a record computes for an interface is not stored.
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
