package dev.talkbind.processor.value;

import com.palantir.javapoet.ArrayTypeName;
import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.WildcardTypeName;
import java.util.stream.Collectors;

/** Types as people write them: {@code Map<String, Integer>}, without packages. */
public final class TypeLabels {

    private TypeLabels() {}

    public static String of(JavaType type) {
        return of(type.name());
    }

    public static String of(TypeName type) {
        if (type instanceof ClassName name) {
            return String.join(".", name.simpleNames());
        } else if (type instanceof ParameterizedTypeName generic) {
            return of(generic.rawType())
                    + generic.typeArguments().stream().map(TypeLabels::of).collect(Collectors.joining(", ", "<", ">"));
        } else if (type instanceof ArrayTypeName array) {
            return of(array.componentType()) + "[]";
        } else if (type instanceof WildcardTypeName some) {
            return wildcard(some);
        }
        return type.toString();
    }

    private static String wildcard(WildcardTypeName type) {
        if (!type.lowerBounds().isEmpty()) {
            return "? super " + of(type.lowerBounds().get(0));
        }
        TypeName bound = type.upperBounds().get(0);
        return bound.equals(TypeName.get(Object.class)) ? "?" : "? extends " + of(bound);
    }
}
