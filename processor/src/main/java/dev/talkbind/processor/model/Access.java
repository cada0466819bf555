package dev.talkbind.processor.model;

import com.palantir.javapoet.ClassName;
import dev.talkbind.processor.value.JavaType;
import java.util.Optional;

/**
 * A way to read or set a property: a method or a field, and the type that it returns or takes.
 *
 * @param owner the class of a static method that takes the instance; empty for a member of the instance's own class
 */
public record Access(String name, boolean isMethod, JavaType type, Optional<ClassName> owner) {

    public Access(String name, boolean isMethod, JavaType type) {
        this(name, isMethod, type, Optional.empty());
    }

    /** The same access, as a static method of another class. */
    public Access of(ClassName other) {
        return new Access(name, isMethod, type, Optional.of(other));
    }
}
