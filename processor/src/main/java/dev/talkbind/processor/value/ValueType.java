package dev.talkbind.processor.value;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.TypeName;
import java.util.Optional;

/**
 * A type whose values have a text: the type as a type argument, the expression for its converter, and its texts, if
 * they are known while compiling.
 *
 * @param conversion the developer's converter in the expression, if there is one
 * @param isChosen whether a developer has chosen it for the type, or it is built in
 */
public record ValueType(
        TypeName type,
        CodeBlock text,
        Optional<TextGrammar> grammar,
        Optional<Conversion> conversion,
        boolean isChosen) {

    /** A value type without a developer's converter. */
    public ValueType(TypeName type, CodeBlock text, Optional<TextGrammar> grammar) {
        this(type, text, grammar, Optional.empty(), false);
    }

    /**
     * The value type of another type, whose text uses this one's: {@code ListText.of(} is put before it, and {@code )}
     * after it.
     */
    ValueType in(TypeName whole, CodeBlock before, CodeBlock after, Optional<TextGrammar> texts) {
        CodeBlock around = CodeBlock.of("$L$L$L", before, text, after);
        Optional<Conversion> core =
                conversion.isPresent() ? Optional.of(conversion.get().in(before, after)) : conversion;
        return new ValueType(whole, around, texts, core, isChosen);
    }

    ValueType chosen() {
        return isChosen ? this : new ValueType(type, text, grammar, conversion, true);
    }

    /** The converter at its core, if a container provides it. */
    public Optional<Conversion> given() {
        return conversion.isPresent() && conversion.get().converter().isInjected() ? conversion : Optional.empty();
    }

    /** Whether a place of this kind names the converter at its core. */
    public boolean isConverted(Conversion.By by) {
        return conversion.isPresent() && conversion.get().by() == by;
    }
}
