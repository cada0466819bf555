package dev.talkbind.processor.read;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import javax.lang.model.element.Element;
import javax.lang.model.element.ModuleElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.ElementFilter;
import javax.lang.model.util.Elements;

/**
 * Finds a class again in a later round, in which its old element may no longer be valid. It consists of the module and
 * the class's own names, from the outermost to the innermost. Two modules may have classes of the same name, and ecj's
 * qualified name of a nested class lacks its {@code $}.
 */
public record ClassKey(String module, String packageName, List<String> names) implements Comparable<ClassKey> {

    public static ClassKey of(TypeElement type, Elements elements) {
        Deque<String> names = new ArrayDeque<>();
        for (Element at = type; at instanceof TypeElement; at = at.getEnclosingElement()) {
            names.addFirst(at.getSimpleName().toString());
        }
        ModuleElement module = elements.getModuleOf(type);
        return new ClassKey(
                module == null ? "" : module.getQualifiedName().toString(),
                elements.getPackageOf(type).getQualifiedName().toString(),
                List.copyOf(names));
    }

    /** The key of the top-level class. */
    public ClassKey outermost() {
        return new ClassKey(module, packageName, names.subList(0, 1));
    }

    /** The class; empty if it cannot be found by name, for example a class in a compact source file. */
    public Optional<TypeElement> find(Elements elements) {
        ModuleElement from = elements.getModuleElement(module);
        TypeElement outermost = from == null
                ? elements.getTypeElement(outermostName())
                : elements.getTypeElement(from, outermostName());
        return outermost == null ? Optional.empty() : nested(outermost, names);
    }

    /** The class with these names, of which the first one is the name of {@code outermost}. */
    static Optional<TypeElement> nested(TypeElement outermost, List<String> names) {
        TypeElement at = outermost;
        for (String name : names.subList(1, names.size())) {
            TypeElement found = null;
            for (TypeElement type : ElementFilter.typesIn(at.getEnclosedElements())) {
                found = type.getSimpleName().contentEquals(name) ? type : found;
            }
            if (found == null) {
                return Optional.empty();
            }
            at = found;
        }
        return Optional.of(at);
    }

    /** {@code com.acme.Shop} for {@code com.acme.Shop.Seller}. */
    public String outermostName() {
        return packageName.isEmpty() ? names.get(0) : packageName + "." + names.get(0);
    }

    /** {@code com.acme.Shop.Seller}, with its module if the module has a name. */
    @Override
    public String toString() {
        String name = String.join(".", names);
        return (module.isEmpty() ? "" : module + "/") + (packageName.isEmpty() ? name : packageName + "." + name);
    }

    /**
     * The same result as a record's own method. But the JVM creates fifty classes to link that method, which takes
     * noticeable time in a cold compiler.
     */
    @Override
    public boolean equals(Object other) {
        return other instanceof ClassKey key
                && module.equals(key.module)
                && packageName.equals(key.packageName)
                && names.equals(key.names);
    }

    @Override
    public int hashCode() {
        return 31 * packageName.hashCode() + names.hashCode();
    }

    @Override
    public int compareTo(ClassKey other) {
        return toString().compareTo(other.toString());
    }
}
