package dev.talkbind.processor.value;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.TypeName;

/**
 * A developer's converter at the core of a text, and the code around it: {@code ListText.of(} and {@code )}.
 *
 * @param by the kind of place that names the converter
 * @param of the type for which it is used here
 */
public record Conversion(Converter converter, By by, TypeName of, CodeBlock before, CodeBlock after) {

    /** The places that can name a converter, from the nearest to the farthest. */
    public enum By {
        PROPERTY,
        TYPE,
        CLASS,
        OPTION
    }

    Conversion in(CodeBlock outer, CodeBlock end) {
        return new Conversion(converter, by, of, CodeBlock.of("$L$L", outer, before), CodeBlock.of("$L$L", after, end));
    }

    /** The text, with this instance of the converter. */
    public CodeBlock with(CodeBlock instance) {
        return CodeBlock.of("$L$L$L", before, instance, after);
    }
}
