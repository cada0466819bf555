package dev.talkbind.processor.value;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.TypeName;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.OptionalLong;

/** How a property shows that it has no value: it cannot, by null, or by an empty Optional. */
public enum Presence {
    ALWAYS,
    NULL,
    OPTIONAL,
    OPTIONAL_INT,
    OPTIONAL_LONG,
    OPTIONAL_DOUBLE;

    public static Presence of(JavaType type) {
        if (type.name().isPrimitive()) {
            return ALWAYS;
        } else if (type.is(Optional.class) && type.arguments().size() == 1) {
            return OPTIONAL;
        } else if (type.is(OptionalInt.class)) {
            return OPTIONAL_INT;
        } else if (type.is(OptionalLong.class)) {
            return OPTIONAL_LONG;
        }
        return type.is(OptionalDouble.class) ? OPTIONAL_DOUBLE : NULL;
    }

    /** The type of the value, without the Optional. */
    public static JavaType valueOf(JavaType type) {
        return switch (of(type)) {
            case ALWAYS -> JavaType.of(type.name().box());
            case NULL -> type;
            case OPTIONAL -> type.arguments().get(0);
            case OPTIONAL_INT -> JavaType.of(TypeName.INT.box());
            case OPTIONAL_LONG -> JavaType.of(TypeName.LONG.box());
            case OPTIONAL_DOUBLE -> JavaType.of(TypeName.DOUBLE.box());
        };
    }

    /** Whether two types hold the same value, perhaps with an Optional around one of them. */
    public static boolean isSameValue(JavaType one, JavaType other) {
        return one.name().equals(other.name())
                || valueOf(one).name().equals(valueOf(other).name());
    }

    /** Converts a property to its value or null: {@code Optionals.orNull(seller.getTier())}. */
    public CodeBlock there(CodeBlock property) {
        return this == ALWAYS || this == NULL
                ? property
                : CodeBlock.of("$T.orNull($L)", RuntimeNames.OPTIONALS, property);
    }

    /** Converts a value or null to a property: {@code Optional.ofNullable(tier)}. */
    public CodeBlock back(CodeBlock value) {
        return switch (this) {
            case ALWAYS, NULL -> value;
            case OPTIONAL -> CodeBlock.of("$T.ofNullable($L)", Optional.class, value);
            case OPTIONAL_INT -> CodeBlock.of("$T.ofInt($L)", RuntimeNames.OPTIONALS, value);
            case OPTIONAL_LONG -> CodeBlock.of("$T.ofLong($L)", RuntimeNames.OPTIONALS, value);
            case OPTIONAL_DOUBLE -> CodeBlock.of("$T.ofDouble($L)", RuntimeNames.OPTIONALS, value);
        };
    }
}
