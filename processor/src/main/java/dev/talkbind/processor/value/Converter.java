package dev.talkbind.processor.value;

import com.palantir.javapoet.ArrayTypeName;
import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeVariableName;
import com.palantir.javapoet.WildcardTypeName;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A converter class that a developer names.
 *
 * @param converts the type argument of its {@code TextConverter}; empty if it is raw
 * @param parameters the type parameters of its class, if generated code can make an instance of it
 * @param constant its only constant, if it is an enum
 * @param isObscured whether its name means a variable before a dot
 * @param isConstructed whether it has a usable constructor without parameters
 * @param isInjected whether a container makes it and provides it to generated code
 */
public record Converter(
        ClassName type,
        Optional<TypeName> converts,
        List<TypeVariableName> parameters,
        boolean isAbstract,
        boolean isVisible,
        Optional<String> constant,
        boolean isObscured,
        boolean isConstructed,
        boolean isInjected) {

    /** Whether generated code can get an instance. */
    public boolean isMade() {
        return constant.isPresent() || isConstructed || isInjected;
    }

    /**
     * Whether it does not say which type it converts, because its class has type parameters that the type of a property
     * does not determine.
     */
    public boolean isOpen() {
        return converts.isPresent()
                && JavaType.of(converts.get()).isOpen()
                && arguments(converts.get()).isEmpty();
    }

    /** Whether it converts this type. A {@code TextConverter<Ref<T>>} converts each {@code Ref}. */
    public boolean isOf(TypeName wanted) {
        return arguments(wanted).isPresent();
    }

    /** Whether generated code makes it with type arguments. */
    public boolean isGeneric() {
        return converts.flatMap(this::arguments)
                .filter(arguments -> !arguments.isEmpty())
                .isPresent();
    }

    /** Whether it and the other one convert the same type. */
    public boolean meets(Converter other) {
        return other.converts().filter(this::isOf).isPresent()
                || converts.filter(other::isOf).isPresent();
    }

    /** An instance that converts this type: the only constant of an enum, else a new object. */
    CodeBlock instance(TypeName of) {
        if (constant.isPresent()) {
            return ValueTypes.constant(type, constant.get(), isObscured);
        }
        TypeName[] arguments = arguments(of).orElse(List.of()).toArray(new TypeName[0]);
        return CodeBlock.of("new $T()", arguments.length == 0 ? type : ParameterizedTypeName.get(type, arguments));
    }

    /** The types that the parameters of its class stand for, if it converts this type; of a raw object, none. */
    private Optional<List<TypeName>> arguments(TypeName wanted) {
        Map<TypeName, TypeName> given = new HashMap<>();
        boolean fits = converts.isPresent()
                && (converts.get().equals(wanted) && !JavaType.of(wanted).isOpen()
                        || !(converts.get() instanceof TypeVariableName) && fits(converts.get(), wanted, given));
        if (!fits || !given.isEmpty() && !given.keySet().containsAll(parameters)) {
            return Optional.empty();
        }
        return Optional.of(
                given.isEmpty()
                        ? List.of()
                        : parameters.stream().map(given::get).toList());
    }

    /** Whether the type is the pattern, with types in the place of the class's parameters. */
    private boolean fits(TypeName pattern, TypeName type, Map<TypeName, TypeName> given) {
        if (pattern instanceof TypeVariableName variable) {
            return variable.bounds().isEmpty()
                    && parameters.contains(variable)
                    && !(type instanceof WildcardTypeName)
                    && given.computeIfAbsent(variable, absent -> type).equals(type);
        } else if (pattern instanceof ArrayTypeName array && type instanceof ArrayTypeName other) {
            return !other.componentType().isPrimitive() && fits(array.componentType(), other.componentType(), given);
        } else if (pattern instanceof ParameterizedTypeName generic && type instanceof ParameterizedTypeName other) {
            boolean fits = generic.rawType().equals(other.rawType());
            for (int i = 0; fits && i < generic.typeArguments().size(); i++) {
                fits = fits(
                        generic.typeArguments().get(i), other.typeArguments().get(i), given);
            }
            return fits;
        }
        return pattern.equals(type);
    }
}
