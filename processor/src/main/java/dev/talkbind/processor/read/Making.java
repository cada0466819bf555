package dev.talkbind.processor.read;

import com.palantir.javapoet.ClassName;
import dev.talkbind.processor.value.Step;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.ExecutableType;
import javax.lang.model.type.PrimitiveType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.ElementFilter;

/**
 * Finds how an instance of a type is made from its one value: the member with {@code @JsonCreator}, a constructor, or
 * the only static factory.
 */
final class Making {

    private final DeclaredType type;
    private final TypeElement element;
    private final TypeElement user;
    private final Compiler compiler;

    Making(DeclaredType type, TypeElement element, TypeElement user, Compiler compiler) {
        this.type = type;
        this.element = element;
        this.user = user;
        this.compiler = compiler;
    }

    /** The way as a function: {@code PatronId::new}. */
    Optional<Step> of(TypeMirror value) {
        List<ExecutableElement> constructors = element.getModifiers().contains(Modifier.ABSTRACT)
                        || element.getKind() == ElementKind.ENUM
                        || EnclosingTypes.isInner(element)
                ? List.of()
                : callable(ElementFilter.constructorsIn(element.getEnclosedElements()));
        List<ExecutableElement> factories = factories();
        List<ExecutableElement> makers = new ArrayList<>(constructors);
        makers.addAll(factories);
        Optional<ExecutableElement> maker = marked(makers, value);
        if (maker.isEmpty()) {
            maker = only(constructors, value);
        }
        if (maker.isEmpty()) {
            maker = only(factories, value);
        }
        return maker.isPresent() ? call(maker.get()) : Optional.empty();
    }

    private List<ExecutableElement> callable(List<ExecutableElement> makers) {
        List<ExecutableElement> callable = new ArrayList<>();
        for (ExecutableElement maker : makers) {
            if (maker.getParameters().size() == 1
                    && compiler.isVisible(maker, user)
                    && !MemberFlaws.throwsChecked(maker)) {
                callable.add(maker);
            }
        }
        return callable;
    }

    /** The static methods that return the type; for an enum, without the compiler's own method. */
    private List<ExecutableElement> factories() {
        List<ExecutableElement> factories = new ArrayList<>();
        for (ExecutableElement method : callable(ElementFilter.methodsIn(element.getEnclosedElements()))) {
            boolean isWritten = element.getKind() == ElementKind.ENUM
                    && method.getSimpleName().contentEquals("valueOf");
            if (method.getModifiers().contains(Modifier.STATIC) && !isWritten && isOurs(method.getReturnType())) {
                factories.add(method);
            }
        }
        return factories;
    }

    private boolean isOurs(TypeMirror returned) {
        return returned.getKind() == TypeKind.DECLARED
                && ((DeclaredType) returned).asElement().equals(element);
    }

    private Optional<ExecutableElement> marked(List<ExecutableElement> makers, TypeMirror value) {
        for (ExecutableElement maker : makers) {
            if (CreationReader.isMarked(maker) && compiler.types().isAssignable(value, parameter(maker))) {
                return Optional.of(maker);
            }
        }
        return Optional.empty();
    }

    /** The only one that takes exactly this type, else the only one that takes a wider type. */
    private Optional<ExecutableElement> only(List<ExecutableElement> makers, TypeMirror value) {
        List<ExecutableElement> same = new ArrayList<>();
        List<ExecutableElement> wider = new ArrayList<>();
        for (ExecutableElement maker : makers) {
            if (compiler.types().isSameType(boxed(value), boxed(parameter(maker)))) {
                same.add(maker);
            } else if (compiler.types().isSubtype(boxed(value), parameter(maker))) {
                wider.add(maker);
            }
        }
        List<ExecutableElement> taking = same.isEmpty() ? wider : same;
        return taking.size() == 1 ? Optional.of(taking.get(0)) : Optional.empty();
    }

    private TypeMirror parameter(ExecutableElement maker) {
        TypeMirror seen = maker.getKind() == ElementKind.CONSTRUCTOR
                ? MemberTypes.of(maker, type, compiler.types())
                : maker.asType();
        return ((ExecutableType) seen).getParameterTypes().get(0);
    }

    private TypeMirror boxed(TypeMirror given) {
        return given instanceof PrimitiveType primitive && given.getKind().isPrimitive()
                ? compiler.types().boxedClass(primitive).asType()
                : given;
    }

    /** A method reference, unless it would be ambiguous, or the type's name means something else. */
    private Optional<Step> call(ExecutableElement maker) {
        boolean isConstructor = maker.getKind() == ElementKind.CONSTRUCTOR;
        boolean isObscured = compiler.obscuring(element, user).isPresent();
        if (isObscured && !isConstructor) {
            return Optional.empty();
        }
        boolean isGeneric = !element.getTypeParameters().isEmpty();
        String name = isConstructor
                ? isGeneric ? "new<>" : "new"
                : maker.getSimpleName().toString();
        TypeMirror taken = parameter(maker);
        Step.Kind kind = isConstructor ? Step.Kind.NEW : Step.Kind.STATIC;
        boolean isPrimitive = taken.getKind().isPrimitive();
        if (!isObscured && !(isPrimitive && isOverloaded(maker))) {
            kind = Step.Kind.REFERENCE;
        }
        // the function gets a boxed value, for which another method of that name might fit better
        String given = isPrimitive ? taken.getKind().name().toLowerCase(Locale.ROOT) : "";
        return Optional.of(new Step(kind, ClassName.get(element), name, given));
    }

    private boolean isOverloaded(ExecutableElement maker) {
        int alike = 0;
        for (Element other : element.getEnclosedElements()) {
            boolean isAlike = other instanceof ExecutableElement method
                    && method.getSimpleName().equals(maker.getSimpleName())
                    && method.getParameters().size() == 1;
            alike += isAlike ? 1 : 0;
        }
        return alike > 1;
    }
}
