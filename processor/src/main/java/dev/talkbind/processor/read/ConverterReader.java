package dev.talkbind.processor.read;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeVariableName;
import dev.talkbind.processor.model.NamedConverter;
import dev.talkbind.processor.value.Converter;
import java.util.List;
import java.util.Optional;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.ElementFilter;

/** Reads a converter class that an annotation or an option names. */
final class ConverterReader {

    private static final String TEXT_CONVERTER = "dev.talkbind.annotations.TextConverter";

    private final TypeElement user;
    private final Compiler compiler;

    ConverterReader(TypeElement user, Compiler compiler) {
        this.user = user;
        this.compiler = compiler;
    }

    /** The converter that an annotation names for one property. */
    Optional<NamedConverter> named(Mirror field) {
        Optional<TypeMirror> type = field.type("converter");
        Optional<Converter> converter = type.isPresent() ? read(type.get()) : Optional.empty();
        return converter.isPresent()
                ? Optional.of(new NamedConverter(converter.get(), field.placeOf("converter")))
                : Optional.empty();
    }

    /** The converter; empty if the annotation names {@code TextConverter} itself, which is the default. */
    Optional<Converter> read(TypeMirror type) {
        if (type.getKind() != TypeKind.DECLARED) {
            return Optional.empty();
        }
        TypeElement element = (TypeElement) ((DeclaredType) type).asElement();
        return element.getQualifiedName().contentEquals(TEXT_CONVERTER) ? Optional.empty() : Optional.of(read(element));
    }

    /** Whether everything exists that says what the converter converts, and the class is a converter. */
    boolean isComplete(TypeMirror type) {
        return isComplete(type, new TypeReader(user, compiler));
    }

    /** {@code types} reads the type that it converts. */
    boolean isComplete(TypeMirror type, TypeReader types) {
        TypeElement element = (TypeElement) ((DeclaredType) type).asElement();
        return !compiler.lacksAncestor(element)
                && isConverter(element)
                && argument(type).filter(one -> !types.read(one).isKnown()).isEmpty();
    }

    boolean isConverter(TypeElement element) {
        for (TypeElement one : compiler.lineage(element)) {
            if (one.getQualifiedName().contentEquals(TEXT_CONVERTER)) {
                return true;
            }
        }
        return false;
    }

    /**
     * The type that the converter converts, if it is {@code held} with wildcards: {@code Map<String, ?>} for
     * {@code Map<String, Object>}.
     */
    Optional<TypeMirror> wider(TypeMirror converter, TypeMirror held) {
        return argument(converter)
                .filter(converts -> converts.getKind() == TypeKind.DECLARED && held.getKind() == TypeKind.DECLARED)
                .filter(converts -> isSameClass(converts, held)
                        && !compiler.types().isSameType(converts, held)
                        && compiler.types().isSubtype(held, converts));
    }

    private boolean isSameClass(TypeMirror one, TypeMirror other) {
        return ((DeclaredType) one).asElement().equals(((DeclaredType) other).asElement())
                && !((DeclaredType) one).getTypeArguments().isEmpty()
                && !((DeclaredType) other).getTypeArguments().isEmpty();
    }

    Converter read(TypeElement element) {
        boolean isAbstract = element.getKind() == ElementKind.INTERFACE
                || element.getModifiers().contains(Modifier.ABSTRACT);
        boolean isInjected = new ComponentReader(compiler).isInjected(element, isConstructed(element));
        return new Converter(
                ClassName.get(element),
                argument(element.asType()).map(TypeName::get),
                isInjected ? List.of() : parameters(element),
                isAbstract,
                compiler.isNameable(element, user),
                constant(element),
                compiler.obscuring(element, user).isPresent(),
                isConstructed(element),
                isInjected);
    }

    private static List<TypeVariableName> parameters(TypeElement element) {
        return element.getTypeParameters().stream().map(TypeVariableName::get).toList();
    }

    /** The type argument for {@code TextConverter}, from any ancestor. */
    private Optional<TypeMirror> argument(TypeMirror type) {
        for (TypeMirror parent : compiler.types().directSupertypes(type)) {
            DeclaredType declared = (DeclaredType) parent;
            if (((TypeElement) declared.asElement()).getQualifiedName().contentEquals(TEXT_CONVERTER)) {
                return declared.getTypeArguments().stream()
                        .<TypeMirror>map(one -> one)
                        .findFirst();
            }
            Optional<TypeMirror> inherited = argument(parent);
            if (inherited.isPresent()) {
                return inherited;
            }
        }
        return Optional.empty();
    }

    private static Optional<String> constant(TypeElement element) {
        List<? extends Element> constants = element.getEnclosedElements().stream()
                .filter(member -> member.getKind() == ElementKind.ENUM_CONSTANT)
                .toList();
        return constants.size() == 1
                ? Optional.of(constants.get(0).getSimpleName().toString())
                : Optional.empty();
    }

    private boolean isConstructed(TypeElement element) {
        return (element.getKind() == ElementKind.CLASS || element.getKind() == ElementKind.RECORD)
                && !EnclosingTypes.isInner(element)
                && ElementFilter.constructorsIn(element.getEnclosedElements()).stream()
                        .anyMatch(constructor -> constructor.getParameters().isEmpty()
                                && compiler.isVisible(constructor, user)
                                && constructor.getThrownTypes().stream().noneMatch(MemberFlaws::isChecked));
    }
}
