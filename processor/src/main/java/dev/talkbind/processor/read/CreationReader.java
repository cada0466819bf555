package dev.talkbind.processor.read;

import dev.talkbind.processor.model.Creation;
import dev.talkbind.processor.model.Creation.Parameter;
import dev.talkbind.processor.model.Member;
import dev.talkbind.processor.model.Text;
import dev.talkbind.processor.model.Trait;
import dev.talkbind.processor.problem.Place;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.VariableElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.ExecutableType;
import javax.lang.model.util.ElementFilter;

/**
 * Reads how an instance of the annotated class is made. In this order: what {@code @JsonCreator} marks; a record's canonical
 * constructor; setters after a constructor without parameters, where they reach every property; a builder; the only
 * constructor; the only static factory; the builder that Immutables writes.
 */
final class CreationReader {

    private final TypeElement type;
    private final Language language;
    private final TypeReader types;
    private final PropertyReader properties;
    private final List<ExecutableElement> constructors;
    private final List<ExecutableElement> factories;
    private boolean throwing;

    CreationReader(TypeElement type, Language language, PropertyReader properties) {
        this.properties = properties;
        this.types = new TypeReader(type, language);
        this.type = type;
        this.language = language;
        this.constructors = type.getModifiers().contains(Modifier.ABSTRACT)
                ? List.of()
                : visible(ElementFilter.constructorsIn(type.getEnclosedElements()).stream()
                        .filter(constructor -> !BuilderReader.isOfBuilder(type, constructor))
                        .toList());
        this.factories = visible(ElementFilter.methodsIn(type.getEnclosedElements()).stream()
                .filter(method -> isFactory(method))
                .toList());
    }

    /** {@code filled} says whether setters reach every property that is mapped. */
    Creation read(boolean filled) {
        return marked().or(() -> RecordReader.canonical(type, language))
                .or(() -> Optional.of(Creation.constructor(List.of())).filter(bean -> filled && hasBareConstructor()))
                .or(() -> builder(type))
                .or(this::only)
                .or(() -> ImmutablesReader.written(type, language).flatMap(this::builder))
                .or(() -> Optional.of(Creation.constructor(List.of())).filter(bean -> hasBareConstructor()))
                .orElseGet(this::impossible);
    }

    private Creation impossible() {
        if (!constructors.isEmpty() || !factories.isEmpty()) {
            return Creation.ambiguous();
        }
        return throwing ? Creation.throwing() : Creation.none();
    }

    private Optional<Creation> marked() {
        List<ExecutableElement> callable =
                Stream.concat(constructors.stream(), factories.stream()).toList();
        List<ExecutableElement> marked = ElementFilter.constructorsIn(type.getEnclosedElements()).stream()
                .filter(CreationReader::isMarked)
                .collect(Collectors.toCollection(ArrayList::new));
        ElementFilter.methodsIn(type.getEnclosedElements()).stream()
                .filter(CreationReader::isMarked)
                .forEach(marked::add);
        if (marked.size() > 1) {
            return Optional.of(Creation.impossible(Creation.Way.MARKED_TWICE));
        }
        return marked.stream()
                .map(maker -> callable.contains(maker) ? creation(maker) : uncalled(maker))
                .findFirst();
    }

    private static boolean isMarked(ExecutableElement maker) {
        return Mirror.on(maker, Annotations.JSON_CREATOR, Place.of(maker, 0))
                .filter(mirror -> mirror.constants("mode").stream()
                        .noneMatch(mode -> mode.value().equals("DISABLED")))
                .isPresent();
    }

    private Creation uncalled(ExecutableElement maker) {
        return language.isVisible(maker, type)
                        && maker.getThrownTypes().stream().anyMatch(MemberFlaws::isChecked)
                ? Creation.throwing()
                : Creation.impossible(Creation.Way.MARKED_HIDDEN);
    }

    private boolean hasBareConstructor() {
        return constructors.stream()
                .anyMatch(constructor -> constructor.getParameters().isEmpty());
    }

    private Optional<Creation> builder(TypeElement owner) {
        return BuilderReader.builders(owner)
                .filter(method -> language.isVisible(method, type))
                .flatMap(method -> builtBy(owner, method).stream())
                .findFirst();
    }

    private Optional<Creation> builtBy(TypeElement owner, ExecutableElement method) {
        Optional<Creation> built = method.getReturnType() instanceof DeclaredType builder
                ? new BuilderReader(type, language, properties).read(owner, builder)
                : Optional.empty();
        boolean isThrowing = method.getThrownTypes().stream().anyMatch(MemberFlaws::isChecked)
                || built.filter(creation -> creation.way() == Creation.Way.THROWING)
                        .isPresent();
        throwing |= isThrowing && built.isPresent();
        return built.filter(creation -> !isThrowing);
    }

    /** The only constructor with parameters, else the only factory. Kotlin's {@code @JvmOverloads} adds shorter ones. */
    private Optional<Creation> only() {
        List<ExecutableElement> makers = new ArrayList<>(constructors);
        makers.removeIf(constructor -> constructor.getParameters().isEmpty());
        if (makers.isEmpty() && constructors.isEmpty()) {
            makers.addAll(factories);
        }
        if (Candidates.has(type, Annotations.KOTLIN)) {
            int most = makers.stream()
                    .mapToInt(one -> one.getParameters().size())
                    .max()
                    .orElse(0);
            makers.removeIf(maker -> maker.getParameters().size() < most);
        }
        return makers.size() == 1
                ? Optional.of(creation(makers.get(0))).filter(maker -> !hasBareConstructor() || isOfUse(maker))
                : Optional.empty();
    }

    /**
     * Whether it is to be preferred to a constructor without parameters: it takes properties alone, or may set by another name
     * what only it can. A value that is computed is no reason.
     */
    private boolean isOfUse(Creation maker) {
        List<Member> members = properties.members();
        List<Parameter> strange = new ArrayList<>(maker.parameters());
        strange.removeIf(
                parameter -> members.stream().anyMatch(one -> one.name().equals(parameter.name())));
        return strange.isEmpty() || members.stream().anyMatch(one -> maySet(strange, one));
    }

    private static boolean maySet(List<Parameter> strange, Member member) {
        boolean isUnset = member.setter().isEmpty()
                && member.isProperty()
                && !member.traits().contains(Trait.COMPUTED);
        return isUnset && strange.stream().anyMatch(one -> MemberReader.takes(one.type(), member.type()));
    }

    private Creation creation(ExecutableElement maker) {
        ExecutableType asMember = maker.getKind() == ElementKind.CONSTRUCTOR
                ? (ExecutableType) language.types().asMemberOf((DeclaredType) type.asType(), maker)
                : (ExecutableType) maker.asType();
        int turn = 1 + type.getEnclosedElements().indexOf(maker);
        List<Parameter> parameters = new ArrayList<>();
        for (int i = 0; i < maker.getParameters().size(); i++) {
            parameters.add(new Parameter(
                    nameOf(maker.getParameters().get(i)),
                    types.read(asMember.getParameterTypes().get(i)),
                    Optional.of(Place.of(maker.getParameters().get(i), turn))));
        }
        return maker.getKind() == ElementKind.CONSTRUCTOR
                ? Creation.constructor(parameters)
                : Creation.factory(maker.getSimpleName().toString(), parameters);
    }

    /** The property that Jackson's annotation names, or the parameter's own name; where neither is one, what is written. */
    private String nameOf(VariableElement parameter) {
        String own = parameter.getSimpleName().toString();
        Optional<String> given = Mirror.on(parameter, Annotations.JSON_PROPERTY, Place.of(parameter, 0))
                .flatMap(mirror -> mirror.text("value"))
                .map(Text::value)
                .filter(name -> !name.isEmpty());
        return given.flatMap(properties::named)
                .or(() -> properties.named(own))
                .or(() -> given)
                .orElse(own);
    }

    private boolean isFactory(ExecutableElement method) {
        return method.getModifiers().contains(Modifier.STATIC)
                && !method.getParameters().isEmpty()
                && method.getReturnType() instanceof DeclaredType made
                && made.asElement().equals(type);
    }

    /** The makers that the package can call and that throw no checked exception; whether others do is kept in mind. */
    private List<ExecutableElement> visible(List<ExecutableElement> makers) {
        List<ExecutableElement> visible =
                makers.stream().filter(maker -> language.isVisible(maker, type)).toList();
        List<ExecutableElement> quiet = visible.stream()
                .filter(maker -> maker.getThrownTypes().stream().noneMatch(MemberFlaws::isChecked))
                .toList();
        throwing |= quiet.size() < visible.size();
        return quiet;
    }
}
