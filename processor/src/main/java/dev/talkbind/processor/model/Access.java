package dev.talkbind.processor.model;

import com.palantir.javapoet.ClassName;
import dev.talkbind.processor.value.JavaType;
import java.util.Optional;

/**
 * A way to a property: a method to call or a field to touch, and the type it gives or takes.
 *
 * @param owner the class of the static method that is given the instance, where it is not the instance's own
 */
public record Access(String name, boolean isMethod, JavaType type, Optional<ClassName> owner) {

    public Access(String name, boolean isMethod, JavaType type) {
        this(name, isMethod, type, Optional.empty());
    }

    /** The same, as a static method of another class. */
    public Access of(ClassName other) {
        return new Access(name, isMethod, type, Optional.of(other));
    }
}
