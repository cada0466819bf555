package dev.talkbind.processor.read;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import dev.talkbind.processor.model.Text;
import dev.talkbind.processor.problem.Place;
import dev.talkbind.processor.value.EnumConstant;
import dev.talkbind.processor.value.JavaType;
import dev.talkbind.processor.value.OwnText;
import dev.talkbind.processor.value.TypeVisibility;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.ArrayType;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.type.WildcardType;

/** Turns the compiler's types into {@link JavaType}s, without nullness and other annotations on types. */
final class TypeReader {

    private final TypeElement user;
    private final Compiler compiler;
    private final Set<TypeElement> asked = new HashSet<>(); // types whose own text is being read

    /** {@code user} is the class beside which the code is that names the types. */
    TypeReader(TypeElement user, Compiler compiler) {
        this.user = user;
        this.compiler = compiler;
    }

    JavaType read(TypeMirror type) {
        return switch (type.getKind()) {
            case ERROR -> missing((DeclaredType) type);
            case ARRAY -> array((ArrayType) type);
            case DECLARED -> declared((DeclaredType) type);
            case WILDCARD -> wildcard((WildcardType) type);
            default -> JavaType.of(TypeName.get(type));
        };
    }

    private static JavaType unknown() {
        return silent(ClassName.OBJECT, List.of(), TypeVisibility.UNKNOWN);
    }

    /** A type that is not a class, so that it has no text of its own. */
    private static JavaType silent(TypeName name, List<JavaType> arguments, TypeVisibility visibility) {
        return new JavaType(name, arguments, List.of(), false, Optional.empty(), visibility, false);
    }

    /**
     * A type that is unknown, or that is generated for an annotated class of this build and need not exist yet. ecj
     * reports {@code List<Missing>} as an error as a whole.
     */
    private JavaType missing(DeclaredType type) {
        Element element = type.asElement();
        if (Compiler.isThere(type)) {
            return declared(type);
        }
        return compiler.build()
                .written(element.getSimpleName().toString(), compiler.packageOf(user))
                .map(JavaType::of)
                .orElseGet(TypeReader::unknown);
    }

    private JavaType array(ArrayType type) {
        JavaType of = read(type.getComponentType());
        TypeVisibility component = of.isNameable() ? of.visibility() : TypeVisibility.INACCESSIBLE;
        return silent(TypeName.get(type), List.of(of), component);
    }

    private JavaType declared(DeclaredType type) {
        TypeElement element = (TypeElement) type.asElement();
        List<JavaType> arguments = new ArrayList<>();
        for (TypeMirror given : type.getTypeArguments()) {
            JavaType argument = read(given);
            if (!argument.isKnown()) {
                return unknown();
            }
            arguments.add(argument);
        }
        Optional<OwnText> own = own(type, element);
        if (own.isPresent() && own.get() instanceof OwnText.Missing) {
            return unknown();
        }
        return new JavaType(
                name(type, element, arguments),
                List.copyOf(arguments),
                constants(element),
                Candidates.has(element, Annotations.TALK_CUSTOM_DATA),
                own,
                visibility(element),
                compiler.obscuring(element, user).isPresent());
    }

    /** The type's own text. A type that holds itself, at any depth, has none. */
    private Optional<OwnText> own(DeclaredType type, TypeElement element) {
        if (!OwnTextReader.isAsked(element) || !asked.add(element)) {
            return Optional.empty();
        }
        Optional<OwnText> own = new OwnTextReader(user, compiler, this).read(type, element);
        asked.remove(element);
        return own;
    }

    /** The compiler's name of the type, with names for parts that are still missing. */
    private static TypeName name(DeclaredType type, TypeElement element, List<JavaType> arguments) {
        if (type.getKind() != TypeKind.ERROR) {
            return TypeName.get(type);
        }
        TypeName[] names = arguments.stream().map(JavaType::name).toArray(TypeName[]::new);
        return names.length == 0 ? ClassName.get(element) : ParameterizedTypeName.get(ClassName.get(element), names);
    }

    private JavaType wildcard(WildcardType type) {
        List<JavaType> bounds = Stream.of(type.getExtendsBound(), type.getSuperBound())
                .filter(Objects::nonNull)
                .map(this::read)
                .toList();
        if (!bounds.stream().allMatch(JavaType::isKnown)) {
            return unknown();
        }
        TypeVisibility visibility =
                bounds.stream().allMatch(JavaType::isNameable) ? TypeVisibility.PUBLIC : TypeVisibility.INACCESSIBLE;
        return silent(TypeName.get(type), List.of(), visibility);
    }

    private TypeVisibility visibility(TypeElement element) {
        if (EnclosingTypes.isPublicThroughout(element)) {
            return TypeVisibility.PUBLIC;
        }
        return compiler.isNameable(element, user) ? TypeVisibility.PACKAGE : TypeVisibility.INACCESSIBLE;
    }

    private static List<EnumConstant> constants(TypeElement element) {
        if (element.getKind() != ElementKind.ENUM) {
            return List.of();
        }
        List<EnumConstant> constants = new ArrayList<>();
        for (Element member : element.getEnclosedElements()) {
            if (member.getKind() == ElementKind.ENUM_CONSTANT) {
                constants.add(constant(member));
            }
        }
        return List.copyOf(constants);
    }

    private static EnumConstant constant(Element constant) {
        String name = constant.getSimpleName().toString();
        Optional<Mirror> mirror = Mirror.on(constant, Annotations.JSON_PROPERTY, Place.of(constant, 0));
        Optional<Text> text = mirror.isPresent() ? mirror.get().text("value") : Optional.empty();
        boolean isRenamed = text.isPresent() && !text.get().value().isEmpty();
        return new EnumConstant(name, isRenamed ? text.get().value() : name);
    }

    static boolean isMissing(TypeMirror type) {
        return type.getKind() == TypeKind.ERROR;
    }
}
