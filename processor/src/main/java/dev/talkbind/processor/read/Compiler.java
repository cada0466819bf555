package dev.talkbind.processor.read;

import com.palantir.javapoet.ClassName;
import dev.talkbind.processor.model.ComponentModel;
import dev.talkbind.processor.problem.Place;
import dev.talkbind.processor.value.GivenNames;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import javax.lang.model.element.Element;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.ModuleElement;
import javax.lang.model.element.Name;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.Elements;
import javax.lang.model.util.Types;

/**
 * The compiler's services for readers: its elements and types, and the few questions about them that several readers
 * ask.
 *
 * @param build what is known about the build other than its classes
 * @param nesting if the class that is read is a nested value and not the annotated class
 * @param viewing if the class that is read is not annotated itself, but has a view
 */
public record Compiler(
        Elements elements, Types types, Build build, Optional<Nesting> nesting, Optional<Viewing> viewing) {

    public Compiler(Elements elements, Types types, Build build) {
        this(elements, types, build, Optional.empty(), Optional.empty());
    }

    /** The same services, for the type of a property of {@code owner} at this position. */
    Compiler nesting(TypeElement owner, DeclaredType type, Place place) {
        Nesting nested = Nesting.in(annotated(owner), nesting, type, place);
        return new Compiler(elements, types, build, Optional.of(nested), Optional.empty());
    }

    /** The same services, for a class that has a view. */
    Compiler viewing(Viewing viewing) {
        return new Compiler(elements, types, build, nesting, Optional.of(viewing));
    }

    /** The element whose annotations count for a class: a view of it, or the class itself. */
    TypeElement annotated(TypeElement type) {
        return viewing.isPresent() && viewing.get().target().equals(type)
                ? viewing.get().view()
                : type;
    }

    /** The class beside which the code is that has to name {@code type}. */
    TypeElement beside(TypeElement type) {
        return nesting.isPresent() ? nesting.get().owner() : annotated(type);
    }

    ComponentModel components() {
        return build.components();
    }

    /** Whether this object comes from javac. */
    static boolean isJavac(Object given) {
        return given.getClass().getName().startsWith("com.sun.tools.javac.");
    }

    /** Whether this object comes from Eclipse's compiler. */
    static boolean isEcj(Object given) {
        return given.getClass().getName().startsWith("org.eclipse.");
    }

    /** Whether the class is compiled from a source that existed before: only there can a diagnostic point. */
    public boolean isSource(TypeElement type) {
        return build.isSource(type, elements);
    }

    /** Whether the module of {@code user} sees a class with this name. Asking all modules would take long. */
    boolean isThere(String name, TypeElement user) {
        return find(name, user).isPresent();
    }

    /** The class with this name that the module of {@code user} sees. Another module may have the name too. */
    public Optional<TypeElement> find(String name, TypeElement user) {
        ModuleElement module = elements.getModuleOf(beside(user));
        return Optional.ofNullable(
                module == null ? elements.getTypeElement(name) : elements.getTypeElement(module, name));
    }

    /** The class with this name, which may be nested. */
    public Optional<TypeElement> find(ClassName name, TypeElement user) {
        Optional<TypeElement> outermost = find(name.topLevelClassName().reflectionName(), user);
        return outermost.isPresent() ? ClassKey.nested(outermost.get(), name.simpleNames()) : outermost;
    }

    /** Whether a class {@code dev} without a package hides all names that begin with our packages' first part. */
    public boolean hidesOurs(TypeElement user) {
        return isThere("dev", user);
    }

    /** Whether the type cannot be named, because it is inside a compact source file. */
    boolean isUnnamed(TypeElement type) {
        ClassKey key = ClassKey.of(type, elements).outermost();
        return key.packageName().isEmpty() && key.find(elements).isEmpty();
    }

    /** The class's own name, such as {@code Shop.Seller} for a nested class. */
    String label(TypeElement type) {
        return type.getEnclosingElement() instanceof TypeElement outer
                ? label(outer) + "." + type.getSimpleName()
                : type.getSimpleName().toString();
    }

    /** The class that declares a member; there always is one. */
    static TypeElement ownerOf(Element member) {
        return (TypeElement) Objects.requireNonNull(member.getEnclosingElement());
    }

    String packageOf(Element element) {
        return elements.getPackageOf(element).getQualifiedName().toString();
    }

    /**
     * Whether code beside {@code user} can name the member: a member of {@code user}, of an ancestor, or of another
     * class.
     */
    boolean isVisible(Element member, TypeElement user) {
        Set<Modifier> modifiers = member.getModifiers();
        return modifiers.contains(Modifier.PUBLIC)
                || (!modifiers.contains(Modifier.PRIVATE)
                        && packageOf(member).equals(packageOf(beside(user)))
                        && (modifiers.contains(Modifier.PROTECTED) || isHandedOn(member, user)));
    }

    /** Whether a subclass inherits a package-private member. A class of another package between them prevents it. */
    boolean isHandedOn(Element member, TypeElement heir) {
        TypeMirror owner = types.erasure(ownerType(member));
        for (TypeElement one : lineage(heir)) {
            boolean isBetween = types.isSubtype(types.erasure(one.asType()), owner);
            if (isBetween && !packageOf(one).equals(packageOf(member))) {
                return false;
            }
        }
        return true;
    }

    private static TypeMirror ownerType(Element member) {
        return Objects.requireNonNull(member.getEnclosingElement()).asType();
    }

    /** Whether code beside {@code user} can name the type: it sees the type, and every type around it. */
    boolean isNameable(TypeElement type, TypeElement user) {
        for (Element at = type; at instanceof TypeElement; at = at.getEnclosingElement()) {
            Set<Modifier> modifiers = at.getModifiers();
            boolean isBeside =
                    !modifiers.contains(Modifier.PRIVATE) && packageOf(at).equals(packageOf(beside(user)));
            if (!modifiers.contains(Modifier.PUBLIC) && !isBeside) {
                return false;
            }
        }
        return true;
    }

    /**
     * What the type's name means before a dot, if not the type: a field of a surrounding class, or a variable of
     * generated code.
     */
    Optional<String> obscuring(TypeElement type, TypeElement user) {
        TypeElement at = type;
        while (at.getEnclosingElement() instanceof TypeElement outer) {
            if (hasField(outer, at.getSimpleName(), user)) {
                return Optional.of("the field " + label(outer) + "." + at.getSimpleName());
            }
            at = outer;
        }
        String name = at.getSimpleName().toString();
        return GivenNames.has(name) && packageOf(type).equals(packageOf(beside(user)))
                ? Optional.of("a variable of that code")
                : Optional.empty();
    }

    private boolean hasField(TypeElement type, Name name, TypeElement user) {
        for (TypeElement owner : lineage(type)) {
            for (Element member : owner.getEnclosedElements()) {
                if (member.getKind().isField() && member.getSimpleName().equals(name) && isVisible(member, user)) {
                    return true;
                }
            }
        }
        return false;
    }

    /**
     * The class and everything it inherits from, except {@code Object}: ancestors first, and interfaces before the
     * class that has them.
     */
    List<TypeElement> lineage(TypeElement type) {
        List<TypeElement> lineage = new ArrayList<>();
        addLineage(type, lineage);
        return lineage;
    }

    private void addLineage(TypeElement type, List<TypeElement> lineage) {
        if (lineage.contains(type) || type.getQualifiedName().toString().startsWith("java.lang.")) {
            return;
        }
        asElement(type.getSuperclass(), lineage);
        for (TypeMirror parent : type.getInterfaces()) {
            asElement(parent, lineage);
        }
        lineage.add(type);
    }

    private void asElement(TypeMirror parent, List<TypeElement> lineage) {
        if (parent instanceof DeclaredType declared && isThere(declared)) {
            addLineage((TypeElement) declared.asElement(), lineage);
        }
    }

    /** Whether the class itself exists. If only a type argument is missing, ecj reports the whole type as an error. */
    static boolean isThere(DeclaredType type) {
        return type.getKind() == TypeKind.DECLARED || type.asElement().asType().getKind() == TypeKind.DECLARED;
    }

    /** Whether an ancestor is missing, or has still to be written by another processor. */
    boolean lacksAncestor(TypeElement type) {
        for (TypeElement one : lineage(type)) {
            List<TypeMirror> parents = new ArrayList<>(one.getInterfaces());
            parents.add(one.getSuperclass());
            for (TypeMirror parent : parents) {
                if (isMissing(parent, type)) {
                    return true;
                }
            }
        }
        return false;
    }

    private boolean isMissing(TypeMirror parent, TypeElement user) {
        return parent.getKind() == TypeKind.ERROR
                && !new TypeReader(user, this).read(parent).isKnown();
    }
}
