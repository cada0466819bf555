package dev.talkbind.processor.read;

import com.palantir.javapoet.ClassName;
import dev.talkbind.processor.model.Access;
import dev.talkbind.processor.model.Creation;
import dev.talkbind.processor.model.Creation.BuilderMethod;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.ExecutableType;
import javax.lang.model.util.ElementFilter;

/** Reads a builder class: it has a method {@code build} that gives the type, and one for each property it takes. */
final class BuilderReader {

    private final TypeElement type;
    private final Language language;

    BuilderReader(TypeElement type, Language language) {
        this.type = type;
        this.language = language;
    }

    Optional<Creation> read(TypeElement builder) {
        List<ExecutableElement> methods = new ArrayList<>();
        language.lineage(builder)
                .forEach(owner -> methods.addAll(ElementFilter.methodsIn(owner.getEnclosedElements())));
        methods.removeIf(method -> !language.isVisible(method, type));
        return methods.stream().anyMatch(this::builds)
                ? Optional.of(Creation.builder(ClassName.get(builder), setters(builder, methods)))
                : Optional.empty();
    }

    private boolean builds(ExecutableElement method) {
        return method.getSimpleName().contentEquals("build")
                && method.getParameters().isEmpty()
                && method.getReturnType() instanceof DeclaredType built
                && built.asElement().equals(type)
                && method.getThrownTypes().stream().noneMatch(MemberFlaws::isChecked);
    }

    private List<BuilderMethod> setters(TypeElement builder, List<ExecutableElement> methods) {
        return methods.stream()
                .filter(method -> method.getParameters().size() == 1
                        && method.getTypeParameters().isEmpty())
                .map(method -> setter(builder, method))
                .toList();
    }

    private BuilderMethod setter(TypeElement builder, ExecutableElement method) {
        String name = method.getSimpleName().toString();
        ExecutableType asMember = (ExecutableType) language.types().asMemberOf((DeclaredType) builder.asType(), method);
        return new BuilderMethod(
                AccessorNames.set(method).orElse(name),
                new Access(
                        name, true, TypeReader.read(asMember.getParameterTypes().get(0))));
    }
}
