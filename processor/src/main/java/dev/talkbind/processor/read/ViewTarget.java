package dev.talkbind.processor.read;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.TypeName;
import dev.talkbind.processor.model.View;
import dev.talkbind.processor.model.View.Misfit;
import dev.talkbind.processor.model.View.Unfit;
import dev.talkbind.processor.problem.Place;
import dev.talkbind.processor.value.TypeLabels;
import java.util.List;
import java.util.Optional;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;

/** The target of a view: the value of {@code of} in its annotation. */
final class ViewTarget {

    private ViewTarget() {}

    /** The type that is named; empty if the annotated type is not a view. */
    static Optional<TypeMirror> named(TypeElement view) {
        for (String annotation : List.of(Annotations.TALK_USER, Annotations.TALK_CUSTOM_DATA)) {
            Optional<Mirror> mirror = Mirror.on(view, annotation, Place.of(view, 0));
            Optional<TypeMirror> named = mirror.isPresent() ? mirror.get().type("of") : Optional.empty();
            if (named.isPresent() && named.get().getKind() != TypeKind.VOID) {
                return named;
            }
        }
        return Optional.empty();
    }

    /** The class that a type is a view of, if it is a view. */
    static Optional<TypeElement> of(TypeElement view) {
        return named(view).filter(DeclaredType.class::isInstance).map(type ->
                (TypeElement) ((DeclaredType) type).asElement());
    }

    /** A view with its class; empty if the type is not a view, or cannot be one. */
    static Optional<Viewing> viewing(TypeElement type, Compiler compiler) {
        Optional<TypeMirror> named = named(type);
        return named.isPresent() && unfit(type, named.get(), compiler).isEmpty()
                ? Optional.of(new Viewing(type, of(type).orElseThrow()))
                : Optional.empty();
    }

    /** A type that is meant to be a view but cannot be one. */
    static Optional<View> unfit(TypeElement type, Compiler compiler) {
        Optional<TypeMirror> named = named(type);
        return named.isPresent()
                ? Optional.of(view(type, unfit(type, named.get(), compiler), List.of()))
                : Optional.empty();
    }

    /** {@code misfits} are the methods that do not fit the target. */
    static View view(TypeElement type, Optional<Unfit> unfit, List<Misfit> misfits) {
        String target = TypeLabels.of(TypeName.get(named(type).orElseThrow()));
        return new View(ClassName.get(type), placeOf(type), target, unfit, misfits);
    }

    private static Place placeOf(TypeElement type) {
        Place place = Place.of(type, 0);
        for (String annotation : List.of(Annotations.TALK_USER, Annotations.TALK_CUSTOM_DATA)) {
            Optional<Mirror> mirror = Mirror.on(type, annotation, place);
            if (mirror.isPresent()) {
                return mirror.get().placeOf("of");
            }
        }
        return place;
    }

    private static Optional<Unfit> unfit(TypeElement view, TypeMirror named, Compiler compiler) {
        if (view.getKind() != ElementKind.INTERFACE) {
            return Optional.of(Unfit.NOT_AN_INTERFACE);
        } else if (!view.getTypeParameters().isEmpty()) {
            return Optional.of(Unfit.GENERIC);
        } else if (!(named instanceof DeclaredType declared)) {
            return Optional.of(Unfit.TARGET_NOT_A_CLASS);
        } else {
            return unfit(view, (TypeElement) declared.asElement(), compiler);
        }
    }

    private static Optional<Unfit> unfit(TypeElement view, TypeElement target, Compiler compiler) {
        ElementKind kind = target.getKind();
        if (kind != ElementKind.CLASS && kind != ElementKind.RECORD && kind != ElementKind.INTERFACE) {
            return Optional.of(Unfit.TARGET_NOT_A_CLASS);
        } else if (!target.getTypeParameters().isEmpty()) {
            return Optional.of(Unfit.TARGET_GENERIC);
        } else if (target.equals(view) || named(target).isPresent()) {
            return Optional.of(Unfit.TARGET_A_VIEW);
        }
        return compiler.isNameable(target, view) ? Optional.empty() : Optional.of(Unfit.TARGET_HIDDEN);
    }
}
