package dev.talkbind.processor.read;

import dev.talkbind.processor.problem.Place;
import java.util.Optional;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;

/**
 * Where the type of a nested value stands.
 *
 * @param owner the class beside which the code is that names the type
 * @param type the type, with its arguments
 * @param place where to point for what stands in no source
 */
record Nesting(TypeElement owner, DeclaredType type, Place place) {

    /** A class as a type: that of a nested value has arguments. */
    static DeclaredType typeOf(TypeElement type, Compiler compiler) {
        Optional<Nesting> nesting = compiler.nesting();
        boolean isNested =
                nesting.isPresent() && nesting.get().type().asElement().equals(type);
        return isNested ? nesting.get().type() : (DeclaredType) type.asType();
    }
}
