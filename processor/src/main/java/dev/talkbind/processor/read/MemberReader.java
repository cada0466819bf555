package dev.talkbind.processor.read;

import com.palantir.javapoet.ClassName;
import dev.talkbind.processor.model.Access;
import dev.talkbind.processor.model.Member;
import dev.talkbind.processor.problem.Place;
import dev.talkbind.processor.value.JavaType;
import dev.talkbind.processor.value.Presence;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.VariableElement;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;

/** Reads a candidate as a property of the annotated class. Types are the types that members have in that class. */
final class MemberReader {

    private final TypeElement type;
    private final Compiler compiler;
    private final TypeReader types;
    private final MemberTypes members;
    private final DirectionReader directions = new DirectionReader(this);

    MemberReader(TypeElement type, Compiler compiler) {
        this.types = new TypeReader(type, compiler);
        this.members = new MemberTypes(type, compiler);
        this.type = type;
        this.compiler = compiler;
    }

    Member read(Candidate candidate) {
        JavaType javaType = types.read(typeOf(candidate));
        Optional<ExecutableElement> setter = setter(candidate, javaType);
        Element bearer = bearer(candidate);
        TypeElement owner = Compiler.ownerOf(bearer);
        return new Member(
                owner.equals(compiler.annotated(type))
                        ? compiler.label(owner)
                        : owner.getSimpleName().toString(),
                candidate.name(),
                candidate.name(),
                javaType,
                getter(candidate, javaType),
                setAccess(candidate, setter),
                taken(candidate),
                MemberFlaws.of(candidate, bearer, setter, directions.isContradicted(candidate)),
                new TraitReader(type).read(candidate),
                directions.read(candidate),
                place(candidate, bearer));
    }

    /** The position of messages about a property: the member with its annotation or, for a setter, that annotation. */
    private Place place(Candidate candidate, Element bearer) {
        Optional<ExecutableElement> marked = candidate.markedSetter();
        return marked.isPresent() ? annotationOf(marked.get()) : placeOf(bearer);
    }

    private Place annotationOf(ExecutableElement setter) {
        Place place = placeOf(setter);
        boolean isThere = place.element().filter(setter::equals).isPresent();
        for (AnnotationMirror mirror : setter.getAnnotationMirrors()) {
            if (isThere && Candidates.isMapping(mirror)) {
                return place.at(mirror);
            }
        }
        return place;
    }

    private Optional<Access> setAccess(Candidate candidate, Optional<ExecutableElement> setter) {
        if (setter.isPresent()) {
            return MemberFlaws.throwsChecked(setter.get())
                    ? Optional.empty()
                    : Optional.of(access(setter.get(), candidate));
        }
        Optional<Access> field = field(candidate);
        return field.isPresent() && !isFinal(candidate) ? field : Optional.empty();
    }

    private Optional<JavaType> taken(Candidate candidate) {
        List<ExecutableElement> setters = visibleSetters(candidate);
        return setters.isEmpty()
                ? Optional.empty()
                : Optional.of(access(setters.get(0), candidate).type());
    }

    /**
     * The position of messages about an element: the element, or the annotated class if the element's source is not
     * being compiled.
     */
    Place placeOf(Element element) {
        TypeElement owner = Compiler.ownerOf(element);
        if (compiler.nesting().isPresent()) {
            return compiler.isSource(owner)
                    ? Place.of(element, 0)
                    : compiler.nesting().get().place();
        }
        TypeElement annotated = compiler.annotated(type);
        if (owner.equals(annotated)) {
            return Place.of(element, 1 + turn(element));
        }
        return Place.of(compiler.isSource(owner) ? element : annotated, 0);
    }

    private int turn(Element element) {
        for (int i = 0; i < type.getRecordComponents().size(); i++) {
            if (type.getRecordComponents().get(i).getSimpleName().equals(element.getSimpleName())) {
                return i;
            }
        }
        return type.getRecordComponents().size()
                + compiler.annotated(type).getEnclosedElements().indexOf(element);
    }

    /** The annotation on the nearest member that has it. */
    Optional<Mirror> mirror(Candidate candidate, String annotation) {
        for (Element bearer : candidate.bearers()) {
            if (Candidates.has(bearer, annotation)) {
                return Mirror.on(bearer, annotation, placeOf(bearer));
            }
        }
        return Optional.empty();
    }

    static Element bearer(Candidate candidate) {
        Optional<Element> decider = candidate.decider();
        if (decider.isPresent()) {
            return decider.get();
        } else if (candidate.isViewed()) {
            return candidate.bearers().get(0);
        }
        Optional<VariableElement> field = candidate.field();
        return field.isPresent() ? field.get() : candidate.getter().orElseThrow();
    }

    private Optional<Access> getter(Candidate candidate, JavaType javaType) {
        Optional<ExecutableElement> getter = candidate.getter();
        boolean isCallable = getter.isPresent()
                && !MemberFlaws.throwsChecked(getter.get())
                && compiler.isVisible(getter.get(), type);
        if (isCallable) {
            Access access = new Access(getter.get().getSimpleName().toString(), true, javaType);
            return Optional.of(
                    candidate.isComputedByView() ? access.of(ClassName.get(Compiler.ownerOf(getter.get()))) : access);
        }
        return field(candidate);
    }

    private Optional<Access> field(Candidate candidate) {
        Optional<VariableElement> field = candidate.field();
        return field.isPresent() && compiler.isVisible(field.get(), type)
                ? Optional.of(new Access(
                        field.get().getSimpleName().toString(), false, types.read(members.typeOf(field.get()))))
                : Optional.empty();
    }

    /**
     * The setter to call: one that takes the property's type, else the type of its value, else a wider type such as
     * Object.
     */
    private Optional<ExecutableElement> setter(Candidate candidate, JavaType javaType) {
        List<ExecutableElement> setters = visibleSetters(candidate);
        for (ExecutableElement setter : setters) {
            if (access(setter, candidate).type().name().equals(javaType.name())) {
                return Optional.of(setter);
            }
        }
        for (ExecutableElement setter : setters) {
            if (Presence.isSameValue(access(setter, candidate).type(), javaType)) {
                return Optional.of(setter);
            }
        }
        for (ExecutableElement setter : setters) {
            if (takesMore(setter, candidate)) {
                return Optional.of(setter);
            }
        }
        return Optional.empty();
    }

    private List<ExecutableElement> visibleSetters(Candidate candidate) {
        List<ExecutableElement> visible = new ArrayList<>();
        for (ExecutableElement setter : candidate.setters()) {
            if (compiler.isVisible(setter, type)) {
                visible.add(setter);
            }
        }
        return visible;
    }

    private Access access(ExecutableElement setter, Candidate candidate) {
        TypeMirror taken = Giving.meant(Optional.of(typeOf(candidate)), members.parameter(setter));
        return new Access(setter.getSimpleName().toString(), true, types.read(taken));
    }

    /** Whether a setter takes the type that the getter returns, or the type of its value. */
    private boolean takesMore(ExecutableElement setter, Candidate candidate) {
        TypeMirror given = typeOf(candidate);
        if (new Giving(compiler).isTaken(given, members.parameter(setter))) {
            return true;
        }
        Presence presence = Presence.of(types.read(given));
        return (presence == Presence.NULL || presence == Presence.ALWAYS)
                && given.getKind() != TypeKind.VOID
                && (given.getKind().isPrimitive()
                        || !members.parameter(setter).getKind().isPrimitive())
                && compiler.types().isAssignable(given, members.parameter(setter));
    }

    private boolean isFinal(Candidate candidate) {
        return candidate.field().orElseThrow().getModifiers().contains(Modifier.FINAL)
                || type.getKind() == ElementKind.RECORD;
    }

    /** The type of the property: the getter's, else the field's. */
    TypeMirror typeOf(Candidate candidate) {
        if (candidate.held().isPresent()) {
            return candidate.held().get();
        }
        Optional<ExecutableElement> getter = candidate.getter();
        return getter.isPresent()
                ? members.returned(getter.get())
                : members.typeOf(candidate.field().orElseThrow());
    }
}
