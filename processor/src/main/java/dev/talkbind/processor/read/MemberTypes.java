package dev.talkbind.processor.read;

import java.util.List;
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
    private final Types types;

    MemberTypes(TypeElement type, Types types) {
        this.type = type;
        this.types = types;
    }

    TypeMirror returned(ExecutableElement method) {
        DeclaredType generic = generic(method, type.asType());
        return generic == null
                ? method.getReturnType()
                : ((ExecutableType) types.asMemberOf(generic, method)).getReturnType();
    }

    /** The type of a method's only parameter. */
    TypeMirror parameter(ExecutableElement method) {
        DeclaredType generic = generic(method, type.asType());
        List<? extends TypeMirror> parameters = generic == null
                ? ((ExecutableType) method.asType()).getParameterTypes()
                : ((ExecutableType) types.asMemberOf(generic, method)).getParameterTypes();
        return parameters.get(0);
    }

    TypeMirror typeOf(VariableElement field) {
        DeclaredType generic = generic(field, type.asType());
        return generic == null ? field.asType() : types.asMemberOf(generic, field);
    }

    /** The type of a member of a type with arguments. */
    static TypeMirror of(Element member, DeclaredType type, Types types) {
        TypeElement owner = Compiler.ownerOf(member);
        DeclaredType at = owner.getTypeParameters().isEmpty() ? null : ancestor(owner, type, types);
        return at == null ? member.asType() : types.asMemberOf(at, member);
    }

    private static DeclaredType ancestor(TypeElement owner, TypeMirror at, Types types) {
        if (!(at instanceof DeclaredType declared) || declared.asElement().equals(owner)) {
            return at instanceof DeclaredType found ? found : null;
        }
        for (TypeMirror parent : types.directSupertypes(declared)) {
            DeclaredType found = ancestor(owner, parent, types);
            if (found != null) {
                return found;
            }
        }
        return null;
    }

    /** The ancestor that declares the member, as the class inherits it; null where it has no type parameters. */
    private DeclaredType generic(Element member, TypeMirror at) {
        TypeElement owner = Compiler.ownerOf(member);
        return owner.getTypeParameters().isEmpty() || owner.equals(type) ? null : ancestor(owner, at, types);
    }
}
