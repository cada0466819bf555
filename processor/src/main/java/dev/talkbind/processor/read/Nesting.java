package dev.talkbind.processor.read;

import dev.talkbind.processor.problem.Place;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;

/**
 * Where the type of a nested value stands.
 *
 * @param around the classes that it is nested in, the nearest first; beside the last is the code that names the type
 * @param type the type, with its arguments
 * @param place where to point for what stands in no source
 */
record Nesting(List<TypeElement> around, DeclaredType type, Place place) {

    /** A type in this class, which may be nested itself. */
    static Nesting in(TypeElement owner, Optional<Nesting> around, DeclaredType type, Place place) {
        List<TypeElement> all = new ArrayList<>(List.of(owner));
        if (around.isPresent()) {
            all.addAll(around.get().around());
        }
        return new Nesting(List.copyOf(all), type, place);
    }

    /** The class beside which the code is that names the type. */
    TypeElement owner() {
        return around.get(around.size() - 1);
    }

    /** A class as a type: that of a nested value has arguments. */
    static DeclaredType typeOf(TypeElement type, Compiler compiler) {
        Optional<Nesting> nesting = compiler.nesting();
        boolean isNested =
                nesting.isPresent() && nesting.get().type().asElement().equals(type);
        return isNested ? nesting.get().type() : (DeclaredType) type.asType();
    }
}
