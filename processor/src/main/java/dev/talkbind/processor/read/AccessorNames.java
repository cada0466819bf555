package dev.talkbind.processor.read;

import java.util.Optional;
import java.util.function.Predicate;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;

/**
 * Finds the property that a method's name refers to, by the rules of JavaBeans: {@code getTier}, {@code isActive} and
 * {@code setTier}.
 */
final class AccessorNames {

    /** The number of ranks that {@link #rank} returns. */
    static final int RANKS = 6;

    private AccessorNames() {}

    /** The property of a bean getter; empty if the method is not named like one. */
    static Optional<String> read(ExecutableElement method, Predicate<String> isField) {
        String name = method.getSimpleName().toString();
        Optional<String> read = after("get", name, isField);
        return read.isEmpty() && isLogical(method.getReturnType()) ? after("is", name, isField) : read;
    }

    /**
     * The order in which getters of one property are preferred: a record's own accessor, {@code getX}, {@code isX}, the
     * plain name. A name with the property's own letters comes first: {@code getUrl} before {@code getURL}.
     */
    static int rank(ExecutableElement getter, String property, boolean isOfRecord) {
        String name = getter.getSimpleName().toString();
        if (name.equals(property)) {
            return isOfRecord ? 0 : RANKS - 1;
        }
        boolean isGet = name.startsWith("get");
        String rest = name.substring(isGet ? 3 : 2);
        boolean isExact = rest.regionMatches(1, property, 1, property.length());
        return (isGet ? 1 : 3) + (isExact ? 0 : 1);
    }

    /** The property of a bean setter; empty if the method is not named like one. */
    static Optional<String> set(ExecutableElement method, Predicate<String> isField) {
        return after("set", method.getSimpleName().toString(), isField);
    }

    /** Whether the type is boolean or Boolean, with any annotations. */
    static boolean isLogical(TypeMirror type) {
        return type.getKind() == TypeKind.BOOLEAN
                || (type instanceof DeclaredType declared
                        && ((TypeElement) declared.asElement())
                                .getQualifiedName()
                                .contentEquals("java.lang.Boolean"));
    }

    /** Whether a flag cannot be the value of such a field, so that {@code isEmail} asks whether there is an email. */
    static boolean isNoFlag(TypeMirror field) {
        return field.getKind().isPrimitive()
                ? field.getKind() != TypeKind.BOOLEAN
                : field instanceof DeclaredType declared
                        && ((TypeElement) declared.asElement())
                                .getQualifiedName()
                                .contentEquals("java.lang.String");
    }

    /** The name of a field that holds the flag {@code active}: {@code isActive}. */
    static String flag(String property) {
        return "is" + capitalized(property);
    }

    /** Whether the name is only a getter's prefix, so that it does not name a property. */
    static boolean isBare(ExecutableElement method) {
        String name = method.getSimpleName().toString();
        return name.equals("get") || name.equals("is");
    }

    /** Lombok's name for the method that empties a builder's collection: {@code clearTags}. */
    static String emptying(String property) {
        return "clear" + capitalized(property);
    }

    static String setter(String property) {
        return "set" + capitalized(property);
    }

    /** A property's name in the form that follows a prefix. */
    static String capitalized(String property) {
        return Character.toUpperCase(property.charAt(0)) + property.substring(1);
    }

    /** The property after a prefix. It begins with a lower-case letter if a field does, as for {@code getaName}. */
    private static Optional<String> after(String prefix, String name, Predicate<String> isField) {
        if (name.length() <= prefix.length() || !name.startsWith(prefix)) {
            return Optional.empty();
        }
        String rest = name.substring(prefix.length());
        if (Character.isLowerCase(rest.charAt(0))) {
            return isField.test(rest) ? Optional.of(rest) : Optional.empty();
        }
        return Optional.of(decapitalized(rest));
    }

    /** The JavaBeans rule: {@code Tier} becomes {@code tier}, and {@code URL} stays. */
    private static String decapitalized(String name) {
        boolean acronym =
                name.length() > 1 && Character.isUpperCase(name.charAt(0)) && Character.isUpperCase(name.charAt(1));
        return acronym ? name : Character.toLowerCase(name.charAt(0)) + name.substring(1);
    }
}
