package dev.talkbind.processor.value;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.TypeName;

/**
 * A converter of a developer at the core of a text, and what stands around it: {@code ListText.of(} and {@code )}.
 *
 * @param by what names the converter
 * @param of the type that it stands for here
 */
public record Conversion(Converter converter, By by, TypeName of, CodeBlock before, CodeBlock after) {

    /** What can name a converter, the nearest first. */
    public enum By {
        PROPERTY,
        TYPE,
        CLASS,
        OPTION
    }

    Conversion in(CodeBlock outer, CodeBlock end) {
        return new Conversion(converter, by, of, CodeBlock.of("$L$L", outer, before), CodeBlock.of("$L$L", after, end));
    }

    /** The text with this instance of the converter. */
    public CodeBlock with(CodeBlock instance) {
        return CodeBlock.of("$L$L$L", before, instance, after);
    }
}
