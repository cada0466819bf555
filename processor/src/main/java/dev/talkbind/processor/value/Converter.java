package dev.talkbind.processor.value;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.TypeName;
import java.util.Optional;

/**
 * A converter class that a developer names.
 *
 * @param converts the type argument of its {@code TextConverter}, none where it is raw
 * @param constant its one constant, where it is an enum
 * @param isObscured whether its name means a variable where a dot follows
 * @param isConstructed whether it can be made with a constructor without parameters
 * @param isInjected whether a container makes it, and gives it to generated code
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

    /** Whether it does not say which one type it converts: its class has type parameters. */
    public boolean isOpen() {
        return converts.isPresent() && JavaType.of(converts.get()).isOpen();
    }

    /** Whether it converts this type, and no other. */
    public boolean isOf(TypeName wanted) {
        return converts.isPresent() && converts.get().equals(wanted);
    }

    /** An instance: its one constant, where it is an enum, else a new one. */
    CodeBlock instance() {
        return constant.isPresent()
                ? ValueTypes.constant(type, constant.get(), isObscured)
                : CodeBlock.of("new $T()", type);
    }
}
