package dev.talkbind.processor.read;

import dev.talkbind.processor.model.View;
import dev.talkbind.processor.model.View.Misfit;
import dev.talkbind.processor.model.View.Why;
import dev.talkbind.processor.value.JavaType;
import dev.talkbind.processor.value.Presence;
import dev.talkbind.processor.value.TypeLabels;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeMirror;

/** Reads a view: the properties of its target that it maps, the values that it computes, and how it makes a target. */
final class ViewReader {

    private final TypeElement view;
    private final TypeElement target;
    private final Compiler compiler;
    private final TypeReader types;
    private final MemberTypes viewed;
    private final MemberReader members;
    private final ViewMethods methods;
    private final Map<String, Candidate> properties = new LinkedHashMap<>();
    private final Map<String, Candidate> mapped = new LinkedHashMap<>();
    private final List<Misfit> misfits = new ArrayList<>();
    private boolean complete = true;

    private ViewReader(Viewing viewing, Compiler compiler) {
        this.view = viewing.view();
        this.target = viewing.target();
        this.compiler = compiler;
        this.types = new TypeReader(target, compiler);
        this.viewed = new MemberTypes(view, compiler);
        this.members = new MemberReader(target, compiler);
        this.methods = new ViewMethods(viewing, compiler);
    }

    static ViewReader read(Viewing viewing, Compiler compiler) {
        ViewReader reader = new ViewReader(viewing, compiler);
        for (Candidate property :
                Candidates.of(reader.target, compiler, reader.methods.named().keySet())) {
            reader.properties.put(property.name(), property);
        }
        for (List<ExecutableElement> named : reader.methods.named().values()) {
            reader.property(named);
        }
        for (ExecutableElement method : reader.methods.computed()) {
            reader.compute(method);
        }
        return reader;
    }

    /** The properties that the view names, and the values that it computes, in the order of its methods. */
    List<Candidate> candidates() {
        return List.copyOf(mapped.values());
    }

    /** The target's other properties. */
    List<Candidate> rest() {
        List<Candidate> rest = new ArrayList<>();
        for (Candidate property : properties.values()) {
            if (property.hasMember() && !mapped.containsKey(property.name())) {
                rest.add(property);
            }
        }
        return rest;
    }

    /** The static methods that make a target. */
    List<ExecutableElement> makers() {
        return methods.makers();
    }

    View view() {
        List<Misfit> all = new ArrayList<>(methods.misfits());
        all.addAll(misfits);
        return ViewTarget.view(view, Optional.empty(), all);
    }

    /** Whether the types that its methods return exist. */
    boolean isComplete() {
        return complete;
    }

    /** {@code named} have the same name, and the farthest ancestor's comes first. */
    private void property(List<ExecutableElement> named) {
        ExecutableElement method = named.get(named.size() - 1);
        Optional<Candidate> property = find(method);
        if (property.isEmpty()) {
            misfits.add(misfit(Why.UNKNOWN, method).meaning(names(method)));
            return;
        }
        TypeMirror given = viewed.returned(method);
        TypeMirror held = members.typeOf(property.get());
        boolean isKnown = types.read(given).isKnown() && types.read(held).isKnown();
        complete &= isKnown;
        if (isKnown && !isSame(given, held)) {
            String label = compiler.label(target) + "." + property.get().name();
            misfits.add(misfit(Why.OTHER_TYPE, method).giving(labelOf(given), label, labelOf(held)));
            noteReported(given);
            return;
        }
        mapped.computeIfAbsent(property.get().name(), name -> property.get().viewedIn(compiler.lineage(view)))
                .addViews(named);
    }

    /** A type that is meant as a view is reported here, and not again at its annotated methods. */
    private void noteReported(TypeMirror given) {
        Optional<TypeElement> type = classOf(given);
        if (type.isPresent()) {
            compiler.build().addNested(ClassKey.of(type.get(), compiler.elements()));
        }
    }

    /**
     * The property whose getter has the method's name, else the property with that name, else the property that a bean
     * getter would have.
     */
    private Optional<Candidate> find(ExecutableElement method) {
        String name = method.getSimpleName().toString();
        for (Candidate property : properties.values()) {
            for (ExecutableElement getter : property.getters()) {
                if (getter.getSimpleName().contentEquals(name)) {
                    return Optional.of(property);
                }
            }
        }
        String bean = AccessorNames.read(method, properties::containsKey).orElse(name);
        Candidate named = properties.containsKey(name) ? properties.get(name) : properties.get(bean);
        return Optional.ofNullable(named).filter(Candidate::hasMember);
    }

    /** Whether the view returns the property's own type, or a view of it. */
    private boolean isSame(TypeMirror given, TypeMirror held) {
        JavaType viewType = types.read(given);
        JavaType type = types.read(held);
        if (Presence.isSameValue(viewType, type)) {
            return true;
        }
        Optional<TypeElement> seen = nested(given);
        return seen.isPresent()
                && Giving.opened(given).isPresent() == Giving.opened(held).isPresent()
                && classOf(held).equals(seen.flatMap(ViewTarget::of));
    }

    /** The view of a property's type that a method of a view returns. */
    static Optional<TypeElement> nested(TypeMirror given) {
        return classOf(given).filter(type -> ViewTarget.named(type).isPresent());
    }

    private static Optional<TypeElement> classOf(TypeMirror type) {
        return Giving.opened(type).orElse(type) instanceof DeclaredType declared
                ? Optional.of((TypeElement) declared.asElement())
                : Optional.empty();
    }

    /**
     * A computed value has the name of its method. If a property in the view has the same name, the class's name is
     * added.
     */
    private void compute(ExecutableElement method) {
        String name = AccessorNames.read(method, property -> false)
                .orElse(method.getSimpleName().toString());
        String free = mapped.containsKey(name) ? name + "Of" + target.getSimpleName() : name;
        mapped.computeIfAbsent(free, property -> new Candidate(property, compiler.lineage(view)))
                .compute(method);
    }

    private Misfit misfit(Why why, ExecutableElement method) {
        boolean isNested = Candidates.has(method, Annotations.TALK_NESTED);
        return Misfit.of(why, members.placeOf(method), ViewMethods.label(method, compiler), isNested);
    }

    private String labelOf(TypeMirror type) {
        return TypeLabels.of(types.read(type));
    }

    /** The names that a method may mean: getters if it is named like one, else properties. */
    private List<String> names(ExecutableElement method) {
        boolean isBean = AccessorNames.read(method, property -> false).isPresent();
        Set<String> names = new TreeSet<>();
        for (Candidate property : properties.values()) {
            for (ExecutableElement getter : property.getters()) {
                names.add(getter.getSimpleName().toString());
            }
            if (property.hasMember()) {
                names.add(isBean ? "get" + AccessorNames.capitalized(property.name()) : property.name());
            }
        }
        return List.copyOf(names);
    }
}
