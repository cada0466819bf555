package dev.talkbind.processor.value;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.TypeName;
import java.util.Optional;

/**
 * A type whose values have a text, there and back: the type as a type argument, the expression for its converter, and the
 * form of its texts where that is known while compiling.
 */
public record ValueType(TypeName type, CodeBlock text, Optional<TextForm> form) {

    ValueType(TypeName type, CodeBlock text, TextForm form) {
        this(type, text, Optional.of(form));
    }
}
