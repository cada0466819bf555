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
 * What finds a class again in a later round, when its element may not be valid any more: its module and its own names, the
 * outermost first. Two modules may have one name, and ecj gives the qualified name of a nested class without its {@code $}.
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

    /** The key of the class that is not inside another. */
    public ClassKey outermost() {
        return new ClassKey(module, packageName, names.subList(0, 1));
    }

    /** The class, or none where no name leads to it, as to one in a compact source file. */
    public Optional<TypeElement> find(Elements elements) {
        ModuleElement from = elements.getModuleElement(module);
        TypeElement outermost = from == null
                ? elements.getTypeElement(outermostName())
                : elements.getTypeElement(from, outermostName());
        return outermost == null ? Optional.empty() : nested(outermost, names);
    }

    /** The class of these names, of which the first is that of {@code outermost}. */
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

    /** {@code com.acme.Shop.Seller}, with its module where that has a name. */
    @Override
    public String toString() {
        String name = String.join(".", names);
        return (module.isEmpty() ? "" : module + "/") + (packageName.isEmpty() ? name : packageName + "." + name);
    }

    /** As of any record, but the JVM makes fifty classes to link what a record has of its own, which a cold compiler feels. */
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
