package dev.talkbind.processor.value;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.TypeName;
import java.util.Optional;

/**
 * A type whose values have a text, there and back: the type as a type argument, the expression for its converter, and which
 * texts it has, where that is known while compiling.
 */
public record ValueType(TypeName type, CodeBlock text, Optional<TextGrammar> grammar) {}
