package dev.talkbind.processor.model;

import com.palantir.javapoet.CodeBlock;
import dev.talkbind.processor.value.JavaType;

/** A way to a property: a method to call or a field to touch, and the type it gives or takes. */
public record Access(String name, boolean isMethod, JavaType type) {

    /** {@code seller.getTier()} or {@code seller.tier}. */
    public CodeBlock read(String target) {
        return isMethod ? CodeBlock.of("$N.$N()", target, name) : CodeBlock.of("$N.$N", target, name);
    }

    /** {@code seller.setTier(value)} or {@code seller.tier = value}. */
    public CodeBlock write(String target, CodeBlock value) {
        return isMethod
                ? CodeBlock.of("$N.$N($L)", target, name, value)
                : CodeBlock.of("$N.$N = $L", target, name, value);
    }
}
