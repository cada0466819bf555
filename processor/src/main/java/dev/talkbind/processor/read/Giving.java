package dev.talkbind.processor.read;

import java.util.Optional;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.PrimitiveType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.type.WildcardType;

/**
 * Decides whether a property's value can be passed to a parameter of another type, for example a {@code List<Tier>} to
 * a {@code Collection<? extends Tier>}. If needed, the value is wrapped in an Optional, or taken out of one.
 */
final class Giving {

    private final Compiler compiler;

    Giving(Compiler compiler) {
        this.compiler = compiler;
    }

    /** The type that a parameter counts as having: a raw Optional takes the Optional that the property is. */
    static TypeMirror meant(Optional<TypeMirror> held, TypeMirror parameter) {
        boolean isRaw = parameter instanceof DeclaredType declared
                && declared.getTypeArguments().isEmpty()
                && isOptional(declared);
        return isRaw && held.isPresent() && opened(held.get()).isPresent() ? held.get() : parameter;
    }

    /** Of a property that is not there, nothing is. */
    boolean isTaken(Optional<TypeMirror> held, TypeMirror parameter) {
        return held.isPresent() && isTaken(held.get(), parameter);
    }

    boolean isTaken(TypeMirror held, TypeMirror parameter) {
        Optional<TypeMirror> value = opened(held);
        Optional<TypeMirror> wanted = opened(parameter);
        if (wanted.isPresent()) {
            return isAssigned(value.orElse(held), upper(wanted.get()));
        }
        boolean isWhole = isAssigned(held, parameter);
        return value.isEmpty() ? isWhole : !isWhole && isAssigned(value.get(), parameter);
    }

    private boolean isAssigned(TypeMirror value, TypeMirror parameter) {
        if (value.getKind().isPrimitive() && parameter.getKind().isPrimitive()) {
            return compiler.types().isAssignable(value, parameter);
        } else if (value instanceof PrimitiveType primitive) {
            return isAssigned(compiler.types().boxedClass(primitive).asType(), parameter);
        }
        return isReference(value)
                && isReference(parameter)
                && compiler.types().isSubtype(value, parameter)
                && !isUnchecked(value, parameter);
    }

    /**
     * Whether the value has a raw type and the parameter does not: ecj treats the raw type as a subtype, and javac
     * warns of it.
     */
    private static boolean isUnchecked(TypeMirror value, TypeMirror parameter) {
        return value instanceof DeclaredType raw
                && raw.getTypeArguments().isEmpty()
                && !((TypeElement) raw.asElement()).getTypeParameters().isEmpty()
                && parameter instanceof DeclaredType generic
                && !generic.getTypeArguments().isEmpty();
    }

    private static boolean isReference(TypeMirror type) {
        return switch (type.getKind()) {
            case DECLARED, ARRAY, TYPEVAR -> true;
            default -> false;
        };
    }

    /** The type argument of an {@code Optional}. */
    static Optional<TypeMirror> opened(TypeMirror type) {
        if (type.getKind() == TypeKind.DECLARED
                && type instanceof DeclaredType declared
                && declared.getTypeArguments().size() == 1
                && isOptional(declared)) {
            return Optional.of(declared.getTypeArguments().get(0));
        }
        return Optional.empty();
    }

    private static boolean isOptional(DeclaredType type) {
        return ((TypeElement) type.asElement()).getQualifiedName().contentEquals("java.util.Optional");
    }

    private static TypeMirror upper(TypeMirror argument) {
        boolean isBounded = argument instanceof WildcardType wildcard && wildcard.getExtendsBound() != null;
        return isBounded ? ((WildcardType) argument).getExtendsBound() : argument;
    }
}
