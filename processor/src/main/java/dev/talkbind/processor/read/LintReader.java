package dev.talkbind.processor.read;

import com.palantir.javapoet.ClassName;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.VariableElement;
import javax.lang.model.type.ArrayType;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.type.WildcardType;
import javax.lang.model.util.ElementFilter;

/**
 * Finds the warnings that the developer's own choices would cause in generated code: if a part of the class, its
 * members, their types, its converters or its builders is deprecated, raw, or not visible to users of the class. The
 * owner already gets these warnings in the source itself.
 */
final class LintReader {

    private final Compiler compiler;
    private final Set<String> lint = new TreeSet<>();
    private final Set<TypeElement> mentioned = new HashSet<>();

    private LintReader(Compiler compiler) {
        this.compiler = compiler;
    }

    /** The names of the warnings to suppress, in order. {@code used} are the classes that generated code names. */
    static List<String> read(TypeElement type, Compiler compiler, ModuleReader module, UsedClasses used) {
        LintReader reader = new LintReader(compiler);
        reader.mention(type);
        for (ClassName converter : used.converters()) {
            compiler.find(converter, type).ifPresent(reader::converter);
        }
        for (ClassName wrapped : used.wrapped()) {
            compiler.find(wrapped, type).ifPresent(reader::members);
        }
        if (EnclosingTypes.isInner(type)) {
            reader.outer(type);
        }
        for (TypeElement owner : compiler.lineage(type)) {
            reader.owner(owner);
        }
        Optional<TypeElement> immutable = ImmutablesReader.written(type, compiler);
        if (immutable.isPresent()) {
            reader.builders(immutable.get());
        }
        if (module.isExported() && reader.isHidden(module, type)) {
            reader.lint.add("exports");
        }
        return List.copyOf(reader.lint);
    }

    /** A class inside a generic class, whose type arguments generated code does not write. */
    private void outer(TypeElement type) {
        for (Element outer = type.getEnclosingElement();
                outer instanceof TypeElement around;
                outer = outer.getEnclosingElement()) {
            if (!around.getTypeParameters().isEmpty()) {
                raw();
            }
        }
    }

    private void owner(TypeElement owner) {
        type(owner.getSuperclass());
        for (TypeMirror parent : owner.getInterfaces()) {
            type(parent);
        }
        for (Element member : owner.getEnclosedElements()) {
            member(member);
        }
        builders(owner);
    }

    /** The builders that a class returns, whose methods generated code calls. */
    private void builders(TypeElement owner) {
        for (ExecutableElement method : ElementFilter.methodsIn(owner.getEnclosedElements())) {
            String name = method.getSimpleName().toString();
            boolean isMaker = name.equals("builder") || name.equals("toBuilder");
            if (isMaker && method.getReturnType() instanceof DeclaredType builder) {
                element(method);
                for (TypeElement one : compiler.lineage((TypeElement) builder.asElement())) {
                    members(one);
                }
            }
        }
    }

    private void members(TypeElement owner) {
        element(owner);
        for (Element member : owner.getEnclosedElements()) {
            element(member);
            if (member instanceof ExecutableElement method) {
                for (VariableElement parameter : method.getParameters()) {
                    type(parameter.asType());
                }
            }
        }
    }

    private void member(Element member) {
        element(member);
        if (member instanceof VariableElement field) {
            type(field.asType());
        } else if (member instanceof ExecutableElement method) {
            type(method.getReturnType());
            for (VariableElement parameter : method.getParameters()) {
                type(parameter.asType());
            }
        } else if (member instanceof TypeElement nested) {
            for (Element one : nested.getEnclosedElements()) {
                element(one);
            }
        }
    }

    /** A converter, which generated code makes. */
    private void converter(TypeElement converter) {
        mention(converter);
        boolean isGeneric =
                new ConverterReader(converter, compiler).read(converter).isGeneric();
        if (!converter.getTypeParameters().isEmpty() && !isGeneric) {
            raw();
        }
        for (Element member : converter.getEnclosedElements()) {
            if (member.getKind() == ElementKind.CONSTRUCTOR || member.getKind() == ElementKind.ENUM_CONSTANT) {
                element(member);
            }
        }
    }

    /**
     * A type that generated code may write. Its name includes the types around it, and an enum's constants may follow.
     */
    private void mention(TypeElement type) {
        if (!mentioned.add(type)) {
            return;
        }
        for (Element at = type; at instanceof TypeElement; at = at.getEnclosingElement()) {
            element(at);
        }
        if (type.getKind() == ElementKind.ENUM) {
            for (Element constant : type.getEnclosedElements()) {
                element(constant);
            }
        }
    }

    private void element(Element element) {
        if (compiler.elements().isDeprecated(element)) {
            lint.add("deprecation");
            lint.add("removal");
        }
    }

    /** A raw value may be passed to a parameter with type arguments, such as a setter of {@code List<String>}. */
    private void raw() {
        lint.add("rawtypes");
        lint.add("unchecked");
    }

    private void type(TypeMirror type) {
        if (type instanceof ArrayType array) {
            type(array.getComponentType());
        } else if (type instanceof WildcardType wildcard) {
            Optional.ofNullable(wildcard.getExtendsBound()).ifPresent(this::type);
            Optional.ofNullable(wildcard.getSuperBound()).ifPresent(this::type);
        } else if (type instanceof DeclaredType declared) {
            TypeElement element = (TypeElement) declared.asElement();
            mention(element);
            if (declared.getTypeArguments().isEmpty()
                    && !element.getTypeParameters().isEmpty()) {
                raw();
            }
            type(declared.getEnclosingType());
            for (TypeMirror argument : declared.getTypeArguments()) {
                type(argument);
            }
        }
    }

    /** Whether public generated code contains a type that other modules do not see. */
    private boolean isHidden(ModuleReader module, TypeElement type) {
        for (TypeElement one : mentioned) {
            if (module.isHidden(one)) {
                return true;
            }
        }
        Optional<TypeElement> ours = compiler.find("dev.talkbind.runtime.User", type);
        return ours.isPresent() && module.isHidden(ours.get());
    }
}
