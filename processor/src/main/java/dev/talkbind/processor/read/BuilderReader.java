package dev.talkbind.processor.read;

import com.palantir.javapoet.ClassName;
import dev.talkbind.processor.model.Access;
import dev.talkbind.processor.model.Creation;
import dev.talkbind.processor.model.Creation.BuilderMethod;
import dev.talkbind.processor.model.Member;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.VariableElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.type.TypeVariable;
import javax.lang.model.util.ElementFilter;

/**
 * Reads a builder class. It has a method {@code build} that returns the type, and a method for each property that it
 * takes.
 */
final class BuilderReader {

    private final TypeElement type;
    private final Compiler compiler;
    private final PropertyReader properties;
    private final List<String> prefixes;

    BuilderReader(TypeElement type, Compiler compiler, PropertyReader properties) {
        this.type = type;
        this.compiler = compiler;
        this.properties = properties;
        this.prefixes = prefixes(type, compiler);
    }

    /**
     * The builder that {@code owner} returns: its type is a builder, or has one as its bound, such as
     * {@code SellerBuilder<?, ?>}. A builder method that throws is not used.
     */
    Optional<Creation> read(TypeElement owner, DeclaredType built) {
        TypeElement builder = (TypeElement) built.asElement();
        List<ExecutableElement> methods = new ArrayList<>();
        compiler.lineage(builder).forEach(one -> methods.addAll(ElementFilter.methodsIn(one.getEnclosedElements())));
        methods.removeIf(method -> !isCalled(method, builder));
        List<ExecutableElement> builds = methods.stream().filter(this::builds).toList();
        if (!compiler.isNameable(builder, type) || builds.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(
                builds.stream().allMatch(BuilderReader::isThrowing)
                        ? Creation.throwing()
                        : Creation.builder(ClassName.get(owner), setters(builder, methods)));
    }

    /** The methods that return a builder of the type. */
    static List<ExecutableElement> builders(TypeElement type) {
        List<ExecutableElement> builders = new ArrayList<>();
        for (ExecutableElement method : ElementFilter.methodsIn(type.getEnclosedElements())) {
            if (method.getSimpleName().contentEquals("builder")
                    && method.getParameters().isEmpty()
                    && method.getModifiers().contains(Modifier.STATIC)) {
                builders.add(method);
            }
        }
        return builders;
    }

    /** Whether another processor still has to write the builder that the type returns. */
    static boolean isMissing(TypeElement type) {
        for (ExecutableElement method : builders(type)) {
            if (TypeReader.isMissing(method.getReturnType())) {
                return true;
            }
        }
        return false;
    }

    /** Whether this is the constructor that a builder calls: its only parameter is the builder. */
    static boolean isOfBuilder(TypeElement type, ExecutableElement constructor) {
        return constructor.getParameters().size() == 1
                && constructor.getParameters().get(0).asType() instanceof DeclaredType taken
                && builders(type).stream()
                        .anyMatch(method -> method.getReturnType() instanceof DeclaredType built
                                && built.asElement().equals(taken.asElement()));
    }

    private boolean isCalled(ExecutableElement method, TypeElement builder) {
        return compiler.isVisible(method, type) && compiler.isHandedOn(method, builder);
    }

    private static boolean isThrowing(ExecutableElement method) {
        return method.getThrownTypes().stream().anyMatch(MemberFlaws::isChecked);
    }

    private boolean builds(ExecutableElement method) {
        return method.getSimpleName().contentEquals("build")
                && method.getParameters().isEmpty()
                && upper(method.getReturnType()) instanceof DeclaredType built
                && compiler.types()
                        .isSubtype(
                                compiler.types().erasure(built),
                                compiler.types().erasure(type.asType()));
    }

    /** The type itself, or the bound of a type variable. */
    private static TypeMirror upper(TypeMirror type) {
        return type instanceof TypeVariable variable ? variable.getUpperBound() : type;
    }

    private List<BuilderMethod> setters(TypeElement builder, List<ExecutableElement> methods) {
        boolean isFixed = compiler.lineage(builder).stream()
                .flatMap(owner -> ElementFilter.fieldsIn(owner.getEnclosedElements()).stream())
                .noneMatch(BuilderReader::changes);
        return new BuilderMethods(properties.members())
                .nearest(methods.stream()
                        .filter(method -> method.getParameters().size() == 1
                                && method.getTypeParameters().isEmpty())
                        .map(method -> setter(builder, method, isFixed))
                        .map(setter ->
                                setter.isNext() ? setter : setter.emptiedBy(emptying(setter.property(), methods)))
                        .toList());
    }

    /** The method that empties a property. A builder has one if setting a collection adds to it. */
    private static Optional<String> emptying(String property, List<ExecutableElement> methods) {
        return Optional.of(AccessorNames.emptying(property))
                .filter(name -> methods.stream()
                        .anyMatch(method -> method.getSimpleName().contentEquals(name)
                                && method.getParameters().isEmpty()
                                && !isThrowing(method)));
    }

    private static boolean changes(VariableElement field) {
        return !field.getModifiers().contains(Modifier.FINAL)
                && !field.getModifiers().contains(Modifier.STATIC);
    }

    /** {@code isFixed} says that nothing in the builder changes, so that a method may return a new builder. */
    private BuilderMethod setter(TypeElement builder, ExecutableElement method, boolean isFixed) {
        String name = method.getSimpleName().toString();
        String property = property(method);
        Optional<TypeMirror> held = properties.held(property);
        TypeMirror taken = Giving.meant(held, new MemberTypes(builder, compiler).parameter(method));
        TypeMirror given = compiler.types().erasure(method.getReturnType());
        boolean isNext = isFixed
                && given.getKind() == TypeKind.DECLARED
                && compiler.types().isSubtype(given, compiler.types().erasure(builder.asType()));
        return new BuilderMethod(
                property,
                new Access(name, true, new TypeReader(type, compiler).read(taken)),
                new Giving(compiler).isTaken(held, taken),
                isNext,
                isThrowing(method),
                Optional.empty());
    }

    /** The property that a method with this name takes: the method has the property's name, perhaps after a prefix. */
    private String property(ExecutableElement method) {
        String name = method.getSimpleName().toString();
        if (properties.named(name).isPresent()) {
            return name;
        }
        for (String prefix : prefixes) {
            for (Member member : properties.members()) {
                if (name.equals(prefix + AccessorNames.capitalized(member.name()))) {
                    return member.name();
                }
            }
        }
        return AccessorNames.set(method, field -> false).orElse(name);
    }

    /**
     * The possible prefixes before the property's name: usual ones, and those that Lombok and Immutables are configured
     * to use.
     */
    private static List<String> prefixes(TypeElement type, Compiler compiler) {
        List<String> prefixes = new ArrayList<>(List.of("set", "with"));
        prefixes.addAll(LombokReader.setterPrefixes(type, compiler));
        prefixes.addAll(ImmutablesReader.initPrefixes(type, compiler));
        return prefixes;
    }
}
