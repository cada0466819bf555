package dev.talkbind.processor.read;

import java.util.Optional;
import javax.lang.model.element.Element;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.VariableElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.ExecutableType;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.Types;

/**
 * The types that members have in a class that inherits them: for a {@code T}, the type that the class gives to
 * {@code T}. Each type is computed for the ancestor that declares the member. If ecj is asked for the class instead, it
 * answers for the first member with that name.
 */
final class MemberTypes {

    private final TypeElement type;
    private final DeclaredType root;
    private final Types types;

    MemberTypes(TypeElement type, Compiler compiler) {
        this.type = type;
        this.root = Nesting.typeOf(type, compiler);
        this.types = compiler.types();
    }

    TypeMirror returned(ExecutableElement method) {
        return typeOf(method).getReturnType();
    }

    /** The type of a method's only parameter. */
    TypeMirror parameter(ExecutableElement method) {
        return typeOf(method).getParameterTypes().get(0);
    }

    private ExecutableType typeOf(ExecutableElement method) {
        Optional<DeclaredType> generic = generic(method, root);
        return (ExecutableType) (generic.isPresent() ? types.asMemberOf(generic.get(), method) : method.asType());
    }

    TypeMirror typeOf(VariableElement field) {
        Optional<DeclaredType> generic = generic(field, root);
        return generic.isPresent() ? types.asMemberOf(generic.get(), field) : field.asType();
    }

    /** The type of a member in a type with arguments. */
    static TypeMirror of(Element member, DeclaredType type, Types types) {
        TypeElement owner = Compiler.ownerOf(member);
        Optional<DeclaredType> at =
                owner.getTypeParameters().isEmpty() ? Optional.empty() : ancestor(owner, type, types);
        return at.isPresent() ? types.asMemberOf(at.get(), member) : member.asType();
    }

    /** The ancestor that declares the member, with the class's type arguments; empty if it has no type parameters. */
    private Optional<DeclaredType> generic(Element member, TypeMirror at) {
        TypeElement owner = Compiler.ownerOf(member);
        boolean isItself = owner.equals(type) && types.isSameType(root, type.asType());
        return owner.getTypeParameters().isEmpty() || isItself ? Optional.empty() : ancestor(owner, at, types);
    }

    private static Optional<DeclaredType> ancestor(TypeElement owner, TypeMirror at, Types types) {
        if (!(at instanceof DeclaredType declared)) {
            return Optional.empty();
        } else if (declared.asElement().equals(owner)) {
            return Optional.of(declared);
        }
        for (TypeMirror parent : types.directSupertypes(declared)) {
            Optional<DeclaredType> found = ancestor(owner, parent, types);
            if (found.isPresent()) {
                return found;
            }
        }
        return Optional.empty();
    }
}
