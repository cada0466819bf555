package dev.talkbind.processor.read;

import com.palantir.javapoet.ClassName;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import javax.lang.model.element.TypeElement;

/**
 * The packages that a type beside the annotated class hides: if a class is named {@code dev}, {@code dev.talkbind}
 * cannot be written out.
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

    /** {@code prefix} comes before the names of the types beside the class. */
    HiddenPackages(TypeElement type, String prefix, Compiler compiler) {
        this.type = type;
        this.prefix = prefix;
        this.compiler = compiler;
    }

    /** The hidden packages among those of generated code and of the classes that it names. */
    List<String> among(List<ClassName> types) {
        Set<String> packages = new LinkedHashSet<>(ALWAYS);
        for (ClassName name : types) {
            packages.add(name.packageName());
        }
        packages.remove("");
        List<String> hidden = new ArrayList<>();
        for (String name : packages) {
            if (compiler.isThere(prefix + name.split("\\.", 2)[0], type)) {
                hidden.add(name);
            }
        }
        return List.copyOf(hidden);
    }
}
