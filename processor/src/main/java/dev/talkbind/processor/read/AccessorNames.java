package dev.talkbind.processor.read;

import java.util.Optional;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.type.TypeKind;

/** Which property a method's name speaks of: {@code getTier}, {@code isActive} and {@code setTier} as JavaBeans do. */
final class AccessorNames {

    private AccessorNames() {}

    /** The property that a bean getter reads, or none where the method is not named like one. */
    static Optional<String> read(ExecutableElement method) {
        String name = method.getSimpleName().toString();
        boolean logical = method.getReturnType().getKind() == TypeKind.BOOLEAN
                || method.getReturnType().toString().endsWith("java.lang.Boolean");
        return after("get", name).or(() -> logical ? after("is", name) : Optional.empty());
    }

    /** The property that a bean setter sets, or none where the method is not named like one. */
    static Optional<String> set(ExecutableElement method) {
        return after("set", method.getSimpleName().toString());
    }

    /** Whether the name is a bean getter's prefix and nothing more, so that it names no property. */
    static boolean isBare(ExecutableElement method) {
        String name = method.getSimpleName().toString();
        return name.equals("get") || name.equals("is");
    }

    static String setter(String property) {
        return "set" + Character.toUpperCase(property.charAt(0)) + property.substring(1);
    }

    private static Optional<String> after(String prefix, String name) {
        boolean named = name.length() > prefix.length()
                && name.startsWith(prefix)
                && !Character.isLowerCase(name.charAt(prefix.length()));
        return named ? Optional.of(decapitalized(name.substring(prefix.length()))) : Optional.empty();
    }

    /** As JavaBeans have it, {@code Tier} is {@code tier} and {@code URL} stays as it is. */
    private static String decapitalized(String name) {
        boolean acronym =
                name.length() > 1 && Character.isUpperCase(name.charAt(0)) && Character.isUpperCase(name.charAt(1));
        return acronym ? name : Character.toLowerCase(name.charAt(0)) + name.substring(1);
    }
}
