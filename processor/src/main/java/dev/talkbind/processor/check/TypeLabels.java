package dev.talkbind.processor.check;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import dev.talkbind.processor.value.JavaType;
import java.util.stream.Collectors;

/** Types as people write them: {@code Map<String, Integer>}, without packages. */
final class TypeLabels {

    private TypeLabels() {}

    static String of(JavaType type) {
        return of(type.name());
    }

    static String of(TypeName type) {
        if (type instanceof ClassName name) {
            return String.join(".", name.simpleNames());
        } else if (type instanceof ParameterizedTypeName generic) {
            return of(generic.rawType())
                    + generic.typeArguments().stream().map(TypeLabels::of).collect(Collectors.joining(", ", "<", ">"));
        }
        return type.toString();
    }
}
