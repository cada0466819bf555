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
 * The types that members have in a class that inherits them: of a {@code T} what the class says {@code T} is. Each is asked of the
 * very ancestor that declares it. ecj, asked of the class, answers for whatever member of that name it meets first.
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

    /** The type of a member of a type with arguments. */
    static TypeMirror of(Element member, DeclaredType type, Types types) {
        TypeElement owner = Compiler.ownerOf(member);
        Optional<DeclaredType> at =
                owner.getTypeParameters().isEmpty() ? Optional.empty() : ancestor(owner, type, types);
        return at.isPresent() ? types.asMemberOf(at.get(), member) : member.asType();
    }

    /** The ancestor that declares the member, as the class inherits it; none where it has no type parameters. */
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
