package dev.talkbind.processor.value;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.TypeName;

/**
 * The step from a type to its one value, or back.
 *
 * @param type the type, which is called to be made
 * @param name the method or the field; of a constructor {@code new}, and of that of a generic class {@code new<>}
 * @param given what the value is taken as, where a boxed one could mean another method; else an empty text
 */
public record Step(Kind kind, ClassName type, String name, String given) {

    /** How code writes a step. */
    public enum Kind {
        /** {@code PatronId::value}, {@code PatronId::new}. */
        REFERENCE,
        /** {@code (Count it) -> it.value()}: with the type, from which javac knows that of the whole. */
        CALL,
        /** {@code (Count it) -> it.value}. */
        FIELD,
        /** {@code it -> new Count((long) it)}. */
        NEW,
        /** {@code it -> Count.of((long) it)}. */
        STATIC
    }

    /** {@code whole} is the type with its arguments. */
    CodeBlock code(TypeName whole) {
        String taken = given.isEmpty() ? "it" : "(" + given + ") it";
        return switch (kind) {
            case REFERENCE -> CodeBlock.of("$T::$L", type, name.replace("<>", ""));
            case CALL -> CodeBlock.of("($T it) -> it.$N()", whole, name);
            case FIELD -> CodeBlock.of("($T it) -> it.$N", whole, name);
            case NEW -> CodeBlock.of("it -> new $T$L($L)", type, name.replace("new", ""), taken);
            case STATIC -> CodeBlock.of("it -> $T.$N($L)", type, name, taken);
        };
    }
}
