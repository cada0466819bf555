package dev.talkbind.processor.value;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.TypeName;

/**
 * The code that turns a type into its one value, or back.
 *
 * @param type the type, or the class whose method makes it
 * @param name the method or the field; for a constructor {@code new}, and for a generic class's constructor
 *     {@code new<>}
 * @param given the type that the value is cast to, if a boxed value could select another method; else an empty text
 */
public record Step(Kind kind, ClassName type, String name, String given) {

    /** The forms in which a step is written. */
    public enum Kind {
        /** {@code PatronId::value}, {@code PatronId::new}. */
        REFERENCE,
        /** {@code (Count it) -> it.value()}: with the type, so that javac can infer the type of the whole. */
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
