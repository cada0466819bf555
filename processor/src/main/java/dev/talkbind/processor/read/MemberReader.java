package dev.talkbind.processor.read;

import dev.talkbind.processor.model.Access;
import dev.talkbind.processor.model.Member;
import dev.talkbind.processor.problem.Place;
import dev.talkbind.processor.value.JavaType;
import dev.talkbind.processor.value.Presence;
import java.util.Optional;
import java.util.stream.Stream;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.VariableElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.ExecutableType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;

/** Reads a candidate as a property of the annotated class: types are those that its members have in that class. */
final class MemberReader {

    private final TypeElement type;
    private final Language language;
    private final TypeReader types;

    MemberReader(TypeElement type, Language language) {
        this.types = new TypeReader(type, language);
        this.type = type;
        this.language = language;
    }

    Member read(Candidate candidate) {
        JavaType javaType = types.read(typeOf(candidate));
        Optional<ExecutableElement> setter = setter(candidate, javaType);
        Element bearer = bearer(candidate);
        TypeElement owner = Language.ownerOf(bearer);
        return new Member(
                owner.equals(type)
                        ? language.label(type)
                        : owner.getSimpleName().toString(),
                candidate.name(),
                javaType,
                getter(candidate, javaType),
                setter.isPresent()
                        ? setter.filter(method -> !MemberFlaws.throwsChecked(method))
                                .map(this::access)
                        : field(candidate).filter(access -> !isFinal(candidate)),
                visibleSetters(candidate).findFirst().map(this::access).map(Access::type),
                MemberFlaws.of(candidate, bearer, setter),
                new TraitReader(type).read(candidate),
                candidate.markedSetter().map(this::annotationOf).orElseGet(() -> placeOf(bearer)));
    }

    /** Where Talkbind's annotation on a setter is. */
    private Place annotationOf(ExecutableElement setter) {
        Place place = placeOf(setter);
        for (AnnotationMirror mirror : setter.getAnnotationMirrors()) {
            if (place.element().filter(setter::equals).isPresent() && Candidates.isMapping(mirror)) {
                return place.at(mirror);
            }
        }
        return place;
    }

    /** Where to point for an element: at it, or at the annotated class where its source is not being compiled. */
    Place placeOf(Element element) {
        TypeElement owner = Language.ownerOf(element);
        if (owner.equals(type)) {
            return Place.of(element, 1 + turn(element));
        }
        return Place.of(language.isSource(owner) ? element : type, 0);
    }

    private int turn(Element element) {
        for (int i = 0; i < type.getRecordComponents().size(); i++) {
            if (type.getRecordComponents().get(i).getSimpleName().equals(element.getSimpleName())) {
                return i;
            }
        }
        return type.getRecordComponents().size() + type.getEnclosedElements().indexOf(element);
    }

    /** The annotation on the nearest member that has it. */
    Optional<Mirror> mirror(Candidate candidate, String annotation) {
        return candidate.bearers().stream()
                .flatMap(bearer -> Mirror.on(bearer, annotation, placeOf(bearer)).stream())
                .findFirst();
    }

    private static Element bearer(Candidate candidate) {
        return candidate
                .decider()
                .orElse(candidate
                        .field()
                        .<Element>map(field -> field)
                        .or(candidate::getter)
                        .orElseThrow());
    }

    private Optional<Access> getter(Candidate candidate, JavaType javaType) {
        return candidate
                .getter()
                .filter(method -> language.isVisible(method, type))
                .map(method -> new Access(method.getSimpleName().toString(), true, javaType))
                .or(() -> field(candidate));
    }

    private Optional<Access> field(Candidate candidate) {
        return candidate
                .field()
                .filter(field -> language.isVisible(field, type))
                .map(field -> new Access(field.getSimpleName().toString(), false, types.read(typeOf(field))));
    }

    /** The setter that would be called: one of the property's type, else one that takes it too, as Object does. */
    private Optional<ExecutableElement> setter(Candidate candidate, JavaType javaType) {
        return visibleSetters(candidate)
                .filter(method -> takes(access(method).type(), javaType))
                .findFirst()
                .or(() -> visibleSetters(candidate)
                        .filter(method -> takesMore(method, candidate))
                        .findFirst());
    }

    private Stream<ExecutableElement> visibleSetters(Candidate candidate) {
        return candidate.setters().stream().filter(method -> language.isVisible(method, type));
    }

    private Access access(ExecutableElement setter) {
        return new Access(setter.getSimpleName().toString(), true, types.read(parameter(setter)));
    }

    /** Whether a setter takes what the getter gives, if that is the value itself. */
    private boolean takesMore(ExecutableElement setter, Candidate candidate) {
        TypeMirror given = typeOf(candidate);
        Presence presence = Presence.of(types.read(given));
        return (presence == Presence.NULL || presence == Presence.ALWAYS)
                && given.getKind() != TypeKind.VOID
                && (given.getKind().isPrimitive()
                        || !parameter(setter).getKind().isPrimitive())
                && language.types().isAssignable(given, parameter(setter));
    }

    private boolean isFinal(Candidate candidate) {
        return candidate.field().orElseThrow().getModifiers().contains(Modifier.FINAL)
                || type.getKind() == ElementKind.RECORD;
    }

    /** Whether a setter's type is the property's, or both hold the same value with an Optional around one of them. */
    static boolean takes(JavaType setter, JavaType property) {
        return setter.name().equals(property.name())
                || Presence.valueOf(setter)
                        .name()
                        .equals(Presence.valueOf(property).name());
    }

    private TypeMirror typeOf(Candidate candidate) {
        return candidate
                .getter()
                .<TypeMirror>map(this::returned)
                .or(() -> candidate.field().map(this::typeOf))
                .orElseThrow();
    }

    private TypeMirror returned(ExecutableElement method) {
        return asMember(method).getReturnType();
    }

    private TypeMirror parameter(ExecutableElement method) {
        return asMember(method).getParameterTypes().get(0);
    }

    private ExecutableType asMember(ExecutableElement method) {
        return (ExecutableType) language.types().asMemberOf((DeclaredType) type.asType(), method);
    }

    private TypeMirror typeOf(VariableElement field) {
        return language.types().asMemberOf((DeclaredType) type.asType(), field);
    }
}
