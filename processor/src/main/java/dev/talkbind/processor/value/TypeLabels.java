package dev.talkbind.processor.value;

import com.palantir.javapoet.ArrayTypeName;
import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.WildcardTypeName;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Types as people write them, without packages: {@code Map<String, Integer>}. */
public final class TypeLabels {

    private static final Pattern PACKAGE = Pattern.compile("(?<![\\w$])([\\w$&&[^A-Z]]+\\.)+(?=[A-Z])");

    private TypeLabels() {}

    public static String of(JavaType type) {
        return of(type.name());
    }

    public static String of(TypeName type) {
        if (type instanceof ClassName name) {
            return String.join(".", name.simpleNames());
        } else if (type.toString().contains(">.")) {
            // an inner class of a generic class: JavaPoet does not expose the outer class's type arguments
            return PACKAGE.matcher(type.toString()).replaceAll("");
        } else if (type instanceof ParameterizedTypeName generic) {
            return of(generic.rawType())
                    + generic.typeArguments().stream().map(TypeLabels::of).collect(Collectors.joining(", ", "<", ">"));
        } else if (type instanceof ArrayTypeName array) {
            return of(array.componentType()) + "[]";
        } else if (type instanceof WildcardTypeName wildcard) {
            return wildcard(wildcard);
        }
        return type.toString();
    }

    private static String wildcard(WildcardTypeName type) {
        if (!type.lowerBounds().isEmpty()) {
            return "? super " + of(type.lowerBounds().get(0));
        }
        TypeName upper = type.upperBounds().get(0);
        return upper.equals(ClassName.OBJECT) ? "?" : "? extends " + of(upper);
    }
}
