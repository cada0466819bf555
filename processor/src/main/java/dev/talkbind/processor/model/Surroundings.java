package dev.talkbind.processor.model;

import com.palantir.javapoet.ClassName;
import java.util.List;
import java.util.Optional;

/**
 * What generated code can see around a class.
 *
 * @param marks the annotations for generated types that the module reads
 * @param hidesJavaLang whether the package has a type named like one of {@code java.lang} that generated code uses
 * @param obscuring what the class's own name means before a dot, if that is not the class: {@code the field Shop.Seller}
 * @param hiddenPackages the packages that may have to be written out, and that a type beside the class hides
 * @param lint the warnings that the class's own deprecated and raw parts would cause in generated code
 * @param supply what the class's module has of the run time
 */
public record Surroundings(
        List<ClassName> marks,
        boolean hidesJavaLang,
        List<String> lint,
        Optional<String> obscuring,
        List<String> hiddenPackages,
        Supply supply) {

    /** Those of a nested value: what counts for all of its class is read there. */
    public static Surroundings ofNested(List<String> lint, Optional<String> obscuring) {
        return new Surroundings(List.of(), false, lint, obscuring, List.of(), Supply.full());
    }
}
