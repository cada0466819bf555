package dev.talkbind.processor.read;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.VariableElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.type.TypeVariable;
import javax.lang.model.util.ElementFilter;

/**
 * Decides whether a method with one parameter sets a property. {@code setX} does. So does a method with the property's
 * plain name that returns nothing or the object itself. A predicate such as {@code boolean role(String)} does not, nor
 * does a method that returns a changed copy, as in records.
 */
final class Setters {

    private final TypeElement type;
    private final Compiler compiler;
    private final List<VariableElement> fields = new ArrayList<>();
    private boolean changes;

    /** {@code lineage} is the class and its ancestors. */
    Setters(TypeElement type, List<TypeElement> lineage, Compiler compiler) {
        this.type = type;
        this.compiler = compiler;
        for (TypeElement owner : lineage) {
            for (VariableElement field : ElementFilter.fieldsIn(owner.getEnclosedElements())) {
                if (!field.getModifiers().contains(Modifier.STATIC)) {
                    fields.add(field);
                    changes |= !isFinal(field);
                }
            }
        }
    }

    /** Whether the method may be a setter at all. Records have no setters. */
    boolean isSetter(ExecutableElement method) {
        return type.getKind() != ElementKind.RECORD
                && method.getParameters().size() == 1
                && !method.getModifiers().contains(Modifier.STATIC)
                && !method.getModifiers().contains(Modifier.PRIVATE);
    }

    /** Whether {@code setX} sets the property with this field. */
    boolean sets(ExecutableElement method, Optional<VariableElement> field) {
        return !givesItself(method) || !isCopying(method, field);
    }

    /** Whether a method with the property's own name sets it. */
    boolean setsByPlainName(ExecutableElement method, Optional<VariableElement> field) {
        boolean isFixed = field.filter(Setters::isFinal).isPresent();
        return !isFixed
                && (method.getReturnType().getKind() == TypeKind.VOID
                        || (givesItself(method) && !isCopying(method, field)));
    }

    /** Whether it returns the object itself: its class, or a class or an interface that it inherits from. */
    private boolean givesItself(ExecutableElement method) {
        TypeMirror given = method.getReturnType();
        if (given instanceof TypeVariable) {
            given = new MemberTypes(type, compiler).returned(method);
        }
        TypeMirror upper = given instanceof TypeVariable variable ? variable.getUpperBound() : given;
        return upper instanceof DeclaredType declared
                && compiler.lineage(type).contains((TypeElement) declared.asElement());
    }

    /** Whether the property cannot change, so that the method must return a copy. */
    private boolean isCopying(ExecutableElement method, Optional<VariableElement> field) {
        if (field.isPresent()) {
            return isFinal(field.get()) && isSame(field.get(), method);
        }
        return !changes && (fields.isEmpty() || fields.stream().anyMatch(one -> isSame(one, method)));
    }

    private boolean isSame(VariableElement field, ExecutableElement method) {
        return compiler.types()
                .isSameType(field.asType(), method.getParameters().get(0).asType());
    }

    private static boolean isFinal(VariableElement field) {
        return field.getModifiers().contains(Modifier.FINAL);
    }
}
