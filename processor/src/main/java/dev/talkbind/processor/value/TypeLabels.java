package dev.talkbind.processor.value;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
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
        }
        return type.toString();
    }
}
