package dev.talkbind.processor.read;

import dev.talkbind.annotations.Direction;
import dev.talkbind.processor.model.Creation;
import dev.talkbind.processor.model.Creation.Parameter;
import dev.talkbind.processor.model.Member;
import dev.talkbind.processor.model.Trait;
import dev.talkbind.processor.problem.Place;
import dev.talkbind.processor.value.JavaType;
import dev.talkbind.processor.value.Presence;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.util.ElementFilter;

/**
 * Finds out how an instance of the annotated class is made. In this order: the constructor or factory with
 * {@code @JsonCreator}; a record's canonical constructor; setters after a constructor without parameters, if they reach
 * every property; a builder; the only constructor; the only static factory; the builder that Immutables writes.
 */
final class CreationReader {

    private final TypeElement type;
    private final Compiler compiler;
    private final MakerReader maker;
    private final PropertyReader properties;
    private final List<ExecutableElement> constructors;
    private final List<ExecutableElement> factories;
    private boolean throwing;

    CreationReader(TypeElement type, Compiler compiler, PropertyReader properties) {
        this.properties = properties;
        this.maker = new MakerReader(type, compiler, properties);
        this.type = type;
        this.compiler = compiler;
        this.constructors = type.getModifiers().contains(Modifier.ABSTRACT)
                ? List.of()
                : visible(ElementFilter.constructorsIn(type.getEnclosedElements()));
        this.factories = visible(ElementFilter.methodsIn(type.getEnclosedElements()));
    }

    /** {@code filled} says whether setters reach every property that is mapped. */
    Creation read(boolean filled) {
        Optional<Creation> first = this.maker.ofView();
        return first.isPresent() ? first.get() : own(filled);
    }

    /** As {@link #read}, using only the class's own members. */
    Creation own(boolean filled) {
        Optional<Creation> first = marked();
        if (first.isEmpty()) {
            first = RecordReader.canonical(type, compiler, properties);
        }
        if (first.isPresent()) {
            return first.get();
        }
        return filled && hasBareConstructor() ? Creation.constructor(List.of()) : unmarked();
    }

    private Creation unmarked() {
        return builder(type)
                .or(this::only)
                .or(() -> ImmutablesReader.written(type, compiler).flatMap(this::builder))
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
        List<ExecutableElement> makers = new ArrayList<>(ElementFilter.constructorsIn(type.getEnclosedElements()));
        makers.addAll(ElementFilter.methodsIn(type.getEnclosedElements()));
        List<ExecutableElement> marked = new ArrayList<>();
        for (ExecutableElement maker : makers) {
            if (isMarked(maker)) {
                marked.add(maker);
            }
        }
        if (marked.isEmpty()) {
            return Optional.empty();
        } else if (marked.size() > 1) {
            return Optional.of(Creation.impossible(Creation.Way.MARKED_TWICE));
        }
        ExecutableElement maker = marked.get(0);
        boolean isCallable = constructors.contains(maker) || factories.contains(maker);
        return Optional.of(isCallable ? this.maker.read(maker) : uncalled(maker));
    }

    static boolean isMarked(ExecutableElement maker) {
        Optional<Mirror> mirror = Mirror.on(maker, Annotations.JSON_CREATOR, Place.of(maker, 0));
        return mirror.isPresent() && !mirror.get().says("mode", "DISABLED");
    }

    private Creation uncalled(ExecutableElement maker) {
        return compiler.isVisible(maker, type) && MemberFlaws.throwsChecked(maker)
                ? Creation.throwing()
                : Creation.impossible(Creation.Way.MARKED_HIDDEN);
    }

    private boolean hasBareConstructor() {
        for (ExecutableElement constructor : constructors) {
            if (constructor.getParameters().isEmpty()) {
                return true;
            }
        }
        return false;
    }

    private Optional<Creation> builder(TypeElement owner) {
        for (ExecutableElement method : BuilderReader.builders(owner)) {
            Optional<Creation> built = compiler.isVisible(method, type) ? builtBy(owner, method) : Optional.empty();
            if (built.isPresent()) {
                return built;
            }
        }
        return Optional.empty();
    }

    private Optional<Creation> builtBy(TypeElement owner, ExecutableElement method) {
        Optional<Creation> built = method.getReturnType() instanceof DeclaredType builder
                ? new BuilderReader(type, compiler, properties).read(owner, builder)
                : Optional.empty();
        boolean isThrowing = MemberFlaws.throwsChecked(method)
                || built.filter(creation -> creation.way() == Creation.Way.THROWING)
                        .isPresent();
        throwing |= isThrowing && built.isPresent();
        return built.filter(creation -> !isThrowing);
    }

    /**
     * The only constructor with parameters, else the only factory. Kotlin's {@code @JvmOverloads} adds shorter
     * constructors, which do not count.
     */
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
        if (makers.size() != 1) {
            return Optional.empty();
        }
        Creation only = this.maker.read(makers.get(0));
        if (only.way() == Creation.Way.UNNAMED && hasBareConstructor()) {
            return Optional.empty();
        }
        return !hasBareConstructor() || isOfUse(only) ? Optional.of(only) : Optional.empty();
    }

    /**
     * Whether it is better than a constructor without parameters: it takes only properties, or it may set, under
     * another name, a property that nothing else sets. A computed value is not a reason.
     */
    private boolean isOfUse(Creation maker) {
        List<JavaType> strange = new ArrayList<>();
        for (Parameter parameter : maker.parameters()) {
            if (properties.named(parameter.name()).isEmpty()) {
                strange.add(parameter.type());
            }
        }
        for (Member member : properties.members()) {
            if (maySet(strange, member)) {
                return true;
            }
        }
        return strange.isEmpty();
    }

    private static boolean maySet(List<JavaType> strange, Member member) {
        boolean isUnset = member.setter().isEmpty()
                && member.isProperty()
                && !member.says(Direction.WRITE)
                && !member.traits().contains(Trait.COMPUTED);
        for (JavaType type : strange) {
            if (isUnset && Presence.isSameValue(type, member.type())) {
                return true;
            }
        }
        return false;
    }

    private boolean isFactory(ExecutableElement method) {
        return method.getModifiers().contains(Modifier.STATIC)
                && !method.getParameters().isEmpty()
                && method.getReturnType() instanceof DeclaredType made
                && made.asElement().equals(type)
                && !isValueOf(method);
    }

    /** Whether it is the factory that every enum has. */
    private boolean isValueOf(ExecutableElement method) {
        return type.getKind() == ElementKind.ENUM && method.getSimpleName().contentEquals("valueOf");
    }

    private boolean isMaker(ExecutableElement maker) {
        return maker.getKind() == ElementKind.CONSTRUCTOR ? !BuilderReader.isOfBuilder(type, maker) : isFactory(maker);
    }

    /**
     * The constructors or factories that the package can call and that throw no checked exception. It is noted whether
     * others throw one.
     */
    private List<ExecutableElement> visible(List<ExecutableElement> members) {
        List<ExecutableElement> quiet = new ArrayList<>();
        for (ExecutableElement member : members) {
            if (isMaker(member) && compiler.isVisible(member, type)) {
                if (MemberFlaws.throwsChecked(member)) {
                    throwing = true;
                } else {
                    quiet.add(member);
                }
            }
        }
        return List.copyOf(quiet);
    }
}
