package dev.talkbind.processor.read;

import com.palantir.javapoet.ClassName;
import java.util.List;
import java.util.stream.Stream;
import javax.lang.model.element.TypeElement;

/**
 * The packages that a type beside the annotated class hides: where a class is called {@code dev}, {@code dev.talkbind} cannot be
 * written out.
 */
final class HiddenPackages {

    private static final List<String> ALWAYS = List.of(
            "dev.talkbind.runtime",
            "dev.talkbind.annotations",
            "java.lang",
            "java.math",
            "java.net",
            "java.time",
            "java.util");

    private final TypeElement type;
    private final String prefix;
    private final Compiler compiler;

    /** {@code prefix} is what stands before the names of the types beside the class. */
    HiddenPackages(TypeElement type, String prefix, Compiler compiler) {
        this.type = type;
        this.prefix = prefix;
        this.compiler = compiler;
    }

    /** Those of generated code and of the classes that it names. */
    List<String> among(Stream<ClassName> types) {
        return Stream.concat(ALWAYS.stream(), types.map(ClassName::packageName))
                .filter(name -> !name.isEmpty())
                .distinct()
                .filter(name -> compiler.isThere(prefix + name.split("\\.", 2)[0], type))
                .toList();
    }
}
