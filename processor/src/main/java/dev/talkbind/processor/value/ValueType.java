package dev.talkbind.processor.value;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.TypeName;
import java.util.Optional;

/**
 * A type whose values have a text, there and back: the type as a type argument, the expression for its converter, and which
 * texts it has, where that is known while compiling.
 *
 * @param conversion the converter of a developer that is in the expression, if one is
 * @param isChosen whether it stands for the type since a developer says so, and not by itself
 */
public record ValueType(
        TypeName type,
        CodeBlock text,
        Optional<TextGrammar> grammar,
        Optional<Conversion> conversion,
        boolean isChosen) {

    /** One without a converter of a developer. */
    public ValueType(TypeName type, CodeBlock text, Optional<TextGrammar> grammar) {
        this(type, text, grammar, Optional.empty(), false);
    }

    /** That of another type, whose text is made with this one's: {@code ListText.of(} before it and {@code )} after it. */
    ValueType in(TypeName whole, CodeBlock before, CodeBlock after, Optional<TextGrammar> texts) {
        CodeBlock around = CodeBlock.of("$L$L$L", before, text, after);
        Optional<Conversion> core =
                conversion.isPresent() ? Optional.of(conversion.get().in(before, after)) : conversion;
        return new ValueType(whole, around, texts, core, isChosen);
    }

    ValueType chosen() {
        return isChosen ? this : new ValueType(type, text, grammar, conversion, true);
    }

    /** The converter that a container gives, if one is at its core. */
    public Optional<Conversion> given() {
        return conversion.isPresent() && conversion.get().converter().isInjected() ? conversion : Optional.empty();
    }

    /** Whether something of this kind names the converter at its core. */
    public boolean isConverted(Conversion.By by) {
        return conversion.isPresent() && conversion.get().by() == by;
    }
}
