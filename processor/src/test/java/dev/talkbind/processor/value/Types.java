package dev.talkbind.processor.value;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Types made by hand. */
public final class Types {

    private Types() {}

    public static JavaType of(Class<?> type) {
        return JavaType.of(TypeName.get(type));
    }

    public static JavaType optional(JavaType value) {
        return generic(Optional.class, value);
    }

    public static JavaType list(JavaType element) {
        return generic(List.class, element);
    }

    public static JavaType set(JavaType element) {
        return generic(Set.class, element);
    }

    public static JavaType generic(Class<?> type, JavaType... arguments) {
        TypeName name = ParameterizedTypeName.get(
                ClassName.get(type), Stream.of(arguments).map(JavaType::name).toArray(TypeName[]::new));
        return new JavaType(name, List.of(arguments), List.of(), false, Optional.empty(), TypeVisibility.PUBLIC, false);
    }

    /** The enum {@code com.acme.Tier}; a constant is {@code PRO}, or {@code PRO=pro} where it has another text. */
    public static JavaType tier(String... constants) {
        return new JavaType(
                ClassName.get("com.acme", "Tier"),
                List.of(),
                Stream.of(constants).map(Types::constant).toList(),
                false,
                Optional.empty(),
                TypeVisibility.PUBLIC,
                false);
    }

    private static EnumConstant constant(String written) {
        String[] parts = written.split("=", 2);
        return new EnumConstant(parts[0], parts[parts.length - 1]);
    }
}
