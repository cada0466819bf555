package dev.talkbind.processor.value;

import com.palantir.javapoet.ArrayTypeName;
import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeVariableName;
import com.palantir.javapoet.WildcardTypeName;
import java.util.List;
import java.util.Optional;

/**
 * Facts about a property's type: its name, its type arguments, its constants if it is an enum, and whether it is a
 * {@code @TalkCustomData} type.
 *
 * @param arguments its type arguments; for an array, its element type
 * @param own what the type itself says about its text, if anything
 * @param isObscured whether its name means something else before a dot: a variable
 */
public record JavaType(
        TypeName name,
        List<JavaType> arguments,
        List<EnumConstant> constants,
        boolean isCustomData,
        Optional<OwnText> own,
        TypeVisibility visibility,
        boolean isObscured) {

    /** A type of which only the name is known, and which is visible everywhere. */
    public static JavaType of(TypeName name) {
        return new JavaType(name, List.of(), List.of(), false, Optional.empty(), TypeVisibility.PUBLIC, false);
    }

    /** The class without its type arguments; for a type that is not a class, the type itself. */
    public TypeName raw() {
        return name instanceof ParameterizedTypeName generic ? generic.rawType() : name;
    }

    public boolean is(Class<?> type) {
        return raw() instanceof ClassName named && named.canonicalName().equals(type.getCanonicalName());
    }

    /** Whether this is {@code type} with exactly these type arguments. */
    public boolean is(Class<?> type, Class<?>... given) {
        return is(type) && name.equals(ParameterizedTypeName.get(type, given));
    }

    /** Whether it is a class of this package. */
    public boolean isIn(String packageName) {
        return raw() instanceof ClassName named && named.packageName().equals(packageName);
    }

    public boolean isArray() {
        return name instanceof ArrayTypeName;
    }

    public boolean isArrayOf(Class<?> component) {
        return name instanceof ArrayTypeName && name.equals(ArrayTypeName.of(component));
    }

    public boolean isVariable() {
        return name instanceof TypeVariableName;
    }

    /** Whether it is {@code ?}, as in {@code Optional<?>}: a type argument that is not the type of any value. */
    public boolean isWildcard() {
        return name instanceof WildcardTypeName;
    }

    /**
     * The same Optional, treated as one value: its converter converts the Optional itself, and an empty Optional has a
     * text too.
     */
    public JavaType whole() {
        return new JavaType(name, List.of(), constants, isCustomData, own, visibility, isObscured);
    }

    /** Whether it is an Optional that is treated as one value. */
    public boolean isWhole() {
        return is(Optional.class) && name instanceof ParameterizedTypeName && arguments.isEmpty();
    }

    /** Whether it is a wildcard, or has one among its arguments. */
    public boolean hasWildcard() {
        return isWildcard()
                || name instanceof ParameterizedTypeName generic
                        && generic.typeArguments().stream().anyMatch(WildcardTypeName.class::isInstance);
    }

    /** Whether a converter for it can be written. */
    public boolean isConvertible() {
        return !isWildcard() && !isOpen();
    }

    /** Whether it contains a type variable, at any depth: only a subclass knows what that is. */
    public boolean isOpen() {
        return isOpen(name);
    }

    private static boolean isOpen(TypeName type) {
        if (type instanceof ParameterizedTypeName generic) {
            return isAnyOpen(generic.typeArguments());
        } else if (type instanceof ArrayTypeName array) {
            return isOpen(array.componentType());
        } else if (type instanceof WildcardTypeName wildcard) {
            return isAnyOpen(wildcard.upperBounds()) || isAnyOpen(wildcard.lowerBounds());
        }
        return type instanceof TypeVariableName;
    }

    /** Whether it is a type variable without a bound, so that any Object fits. */
    public boolean isAnything() {
        return name instanceof TypeVariableName variable && variable.bounds().isEmpty();
    }

    private static boolean isAnyOpen(List<TypeName> types) {
        for (TypeName type : types) {
            if (isOpen(type)) {
                return true;
            }
        }
        return false;
    }

    /**
     * Whether it contains a type variable whose bound has a variable, such as {@code T extends Comparable<T>}: a copy
     * cannot infer it.
     */
    public boolean isBoundByVariable() {
        if (name instanceof TypeVariableName variable && isAnyOpen(variable.bounds())) {
            return true;
        }
        for (JavaType argument : arguments) {
            if (argument.isBoundByVariable()) {
                return true;
            }
        }
        return false;
    }

    public boolean isPublic() {
        for (JavaType argument : arguments) {
            if (!argument.isPublic()) {
                return false;
            }
        }
        return visibility == TypeVisibility.PUBLIC;
    }

    /** Whether generated code can name every class in it. */
    public boolean isNameable() {
        for (JavaType argument : arguments) {
            if (!argument.isNameable()) {
                return false;
            }
        }
        return visibility != TypeVisibility.INACCESSIBLE;
    }

    /** Whether every class in it exists. */
    public boolean isKnown() {
        for (JavaType argument : arguments) {
            if (!argument.isKnown()) {
                return false;
            }
        }
        return visibility != TypeVisibility.UNKNOWN;
    }
}
