package dev.talkbind.processor.model;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.TypeName;
import dev.talkbind.processor.problem.Place;
import java.util.Optional;

/**
 * A converter class that a developer names.
 *
 * <p>{@code converts} is the type argument of its {@code TextConverter}, none where it is raw. {@code instance} is the
 * expression for one, none where it cannot be made.
 */
public record Converter(
        ClassName type, Optional<TypeName> converts, boolean isAbstract, boolean isVisible, Optional<CodeBlock> instance, Place place) {}
