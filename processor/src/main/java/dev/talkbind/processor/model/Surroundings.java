package dev.talkbind.processor.model;

import com.palantir.javapoet.ClassName;
import java.util.List;
import java.util.Optional;

/**
 * What generated code can see around a class.
 *
 * @param beside the class beside which the generated code stands: of a nested value, the one around all others
 * @param marks the annotations for generated types that the module reads
 * @param hidesJavaLang whether the package has a type named like one of {@code java.lang} that generated code uses
 * @param obscuring what the class's own name means before a dot, if that is not the class: {@code the field Shop.Seller}
 * @param hiddenPackages the packages that may have to be written out, and that a type beside the class hides
 * @param lint the warnings that the class's own deprecated and raw parts would cause in generated code
 * @param supply what the class's module has of the run time
 */
public record Surroundings(
        ClassName beside,
        List<ClassName> marks,
        boolean hidesJavaLang,
        List<String> lint,
        Optional<String> obscuring,
        List<String> hiddenPackages,
        Supply supply) {

    /** Its name without the package, for messages. */
    public String besideLabel() {
        return String.join(".", beside.simpleNames());
    }

    /** Those of a nested value: what counts for all of its class is read there. */
    public static Surroundings ofNested(ClassName beside, List<String> lint, Optional<String> obscuring) {
        return new Surroundings(beside, List.of(), false, lint, obscuring, List.of(), Supply.full());
    }
}
