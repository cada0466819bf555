package dev.talkbind.processor.model;

import com.palantir.javapoet.ClassName;
import java.util.List;
import java.util.Optional;

/**
 * What generated code can see around a class.
 *
 * @param beside the class beside which the generated code is; for a nested value, the outermost class that holds it
 * @param marks the annotations for generated types that are visible to the module
 * @param hidesJavaLang whether the package has a type with the same name as a {@code java.lang} type that generated
 *     code uses
 * @param obscuring what the class's own name means before a dot, if it does not mean the class:
 *     {@code the field Shop.Seller}
 * @param hiddenPackages packages that may have to be written out, but are hidden by a type beside the class
 * @param lint the warnings that deprecated and raw parts of the class would cause in generated code
 * @param supply what the class's module sees of the run time
 */
public record Surroundings(
        ClassName beside,
        List<ClassName> marks,
        boolean hidesJavaLang,
        List<String> lint,
        Optional<String> obscuring,
        List<String> hiddenPackages,
        Supply supply) {

    /** The name of {@code beside} without its package, for messages. */
    public String besideLabel() {
        return String.join(".", beside.simpleNames());
    }

    /** The surroundings of a nested value. Facts about the whole class are read for the outermost class. */
    public static Surroundings ofNested(ClassName beside, List<String> lint, Optional<String> obscuring) {
        return new Surroundings(beside, List.of(), false, lint, obscuring, List.of(), Supply.full());
    }
}
