package dev.talkbind.processor.read;

import dev.talkbind.processor.problem.Place;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;

/**
 * The context of a nested value's type.
 *
 * @param around the classes around the value, from the nearest to the outermost; the code that names the type is beside
 *     the last one
 * @param type the type, with its arguments
 * @param place the position of messages about code that is not in a source
 */
record Nesting(List<TypeElement> around, DeclaredType type, Place place) {

    /** The context of a type in this class, which may be nested itself. */
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

    /** A class as a type; the type of a nested value keeps its arguments. */
    static DeclaredType typeOf(TypeElement type, Compiler compiler) {
        Optional<Nesting> nesting = compiler.nesting();
        boolean isNested =
                nesting.isPresent() && nesting.get().type().asElement().equals(type);
        return isNested ? nesting.get().type() : (DeclaredType) type.asType();
    }
}
