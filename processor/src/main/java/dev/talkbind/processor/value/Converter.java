package dev.talkbind.processor.value;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.TypeName;
import java.util.Optional;

/**
 * A converter class that a developer names.
 *
 * @param converts the type argument of its {@code TextConverter}; empty if it is raw
 * @param constant its only constant, if it is an enum
 * @param isObscured whether its name means a variable before a dot
 * @param isConstructed whether it has a usable constructor without parameters
 * @param isInjected whether a container makes it and provides it to generated code
 */
public record Converter(
        ClassName type,
        Optional<TypeName> converts,
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

    /** Whether it does not say which type it converts, because its class has type parameters. */
    public boolean isOpen() {
        return converts.isPresent() && JavaType.of(converts.get()).isOpen();
    }

    /** Whether it converts exactly this type. */
    public boolean isOf(TypeName wanted) {
        return converts.isPresent() && converts.get().equals(wanted);
    }

    /** An instance: the only constant of an enum, else a new object. */
    CodeBlock instance() {
        return constant.isPresent()
                ? ValueTypes.constant(type, constant.get(), isObscured)
                : CodeBlock.of("new $T()", type);
    }
}
