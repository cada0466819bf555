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
    private final DeclaredType root;
    private final Types types;

    MemberTypes(TypeElement type, Compiler compiler) {
        this.type = type;
        this.root = Nesting.typeOf(type, compiler);
        this.types = compiler.types();
    }

    TypeMirror returned(ExecutableElement method) {
        DeclaredType generic = generic(method, root);
        return generic == null
                ? method.getReturnType()
                : ((ExecutableType) types.asMemberOf(generic, method)).getReturnType();
    }

    /** The type of a method's only parameter. */
    TypeMirror parameter(ExecutableElement method) {
        DeclaredType generic = generic(method, root);
        List<? extends TypeMirror> parameters = generic == null
                ? ((ExecutableType) method.asType()).getParameterTypes()
                : ((ExecutableType) types.asMemberOf(generic, method)).getParameterTypes();
        return parameters.get(0);
    }

    TypeMirror typeOf(VariableElement field) {
        DeclaredType generic = generic(field, root);
        return generic == null ? field.asType() : types.asMemberOf(generic, field);
    }

    /** The ancestor that declares the member, as the class inherits it; null where it has no type parameters. */
    private DeclaredType generic(Element member, TypeMirror at) {
        TypeElement owner = Compiler.ownerOf(member);
        boolean isItself = owner.equals(type) && root.equals(type.asType());
        if (owner.getTypeParameters().isEmpty() || isItself || !(at instanceof DeclaredType declared)) {
            return null;
        } else if (declared.asElement().equals(owner)) {
            return declared;
        }
        for (TypeMirror parent : types.directSupertypes(declared)) {
            DeclaredType found = generic(member, parent);
            if (found != null) {
                return found;
            }
        }
        return null;
    }
}
