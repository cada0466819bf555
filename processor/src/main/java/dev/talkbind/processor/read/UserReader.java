package dev.talkbind.processor.read;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.WildcardTypeName;
import dev.talkbind.processor.model.Awaited;
import dev.talkbind.processor.model.Components;
import dev.talkbind.processor.model.Copying;
import dev.talkbind.processor.model.Creation;
import dev.talkbind.processor.model.Member;
import dev.talkbind.processor.model.NestedProperty;
import dev.talkbind.processor.model.TypeShape;
import dev.talkbind.processor.model.UserClass;
import dev.talkbind.processor.model.UserSettings;
import dev.talkbind.processor.model.View;
import dev.talkbind.processor.problem.Place;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;

/** Reads an annotated class completely. */
public final class UserReader {

    private final Compiler compiler;
    private final List<String> roles;
    private final List<String> converters;
    private final List<TypeElement> around;
    private final Map<TypeElement, UserClass> read = new HashMap<>();

    /**
     * {@code roles} are the declared roles for classes that have none. {@code converters} are the names of the
     * converters that apply to the whole build.
     */
    public UserReader(Compiler compiler, List<String> roles, List<String> converters) {
        this(compiler, roles, converters, List.of());
    }

    /** {@code around} are the classes around a nested value, from the outermost to the nearest. */
    UserReader(Compiler compiler, List<String> roles, List<String> converters, List<TypeElement> around) {
        this.compiler = compiler;
        this.roles = roles;
        this.converters = converters;
        this.around = around;
    }

    /** Reads the class once, even if several callers ask. A reader lasts for one round, in which no class changes. */
    public UserClass read(TypeElement type) {
        UserClass user = read.get(type);
        if (user == null) {
            user = readAnew(type);
            read.put(type, user);
        }
        return user;
    }

    /** Reads the class of a nested value as it is. A view that a value implements is an interface like any other. */
    UserClass readValue(TypeElement type) {
        return readAll(type);
    }

    private UserClass readAnew(TypeElement type) {
        Optional<Viewing> viewing = ViewTarget.viewing(type, compiler);
        if (viewing.isEmpty()) {
            return readAll(type);
        }
        TypeElement target = viewing.get().target();
        compiler.build().addNested(ClassKey.of(target, compiler.elements())); // its own annotations have no effect
        return new UserReader(compiler.viewing(viewing.get()), roles, converters, around).readAll(target);
    }

    private UserClass readAll(TypeElement type) {
        PropertyReader properties = PropertyReader.read(type, compiler, converters);
        List<NestedProperty> nested = new NestedReader(type, compiler, converters, around)
                .read(properties, settings(type).direction());
        properties.giveWay(NestedReader.fields(nested));
        Creation creation =
                new CreationReader(type, compiler, properties).read(UpdateReader.areSet(properties.mapped()));
        return read(type, properties, creation, nested);
    }

    private UserClass read(
            TypeElement type, PropertyReader properties, Creation creation, List<NestedProperty> nested) {
        Copying copying = new UpdateReader(type, compiler, properties).read(creation, nested);
        UserSettings settings = settings(type);
        return new UserClass(
                placeOf(type),
                Optional.empty(),
                ClassName.get(type),
                view(type, properties),
                sourceName(type),
                isMarked(type, Annotations.TALK_USER),
                isMarked(type, Annotations.TALK_CUSTOM_DATA),
                shape(type),
                settings,
                properties.converters(),
                properties.fields(),
                properties.custom(),
                nested,
                properties.maps(),
                properties.ignored(),
                properties.left(),
                creation,
                copying,
                new SurroundingsReader(type, compiler).read(properties, nested),
                isNested() ? Components.none() : new ComponentReader(compiler).read(type),
                awaited(type, properties, creation.way() == Creation.Way.NONE && settings.isRead(), nested),
                isComplete(type, properties) && isComplete(creation, nested) && isComplete(copying));
    }

    private Optional<View> view(TypeElement type, PropertyReader properties) {
        return properties.view().isPresent()
                ? Optional.of(properties.view().get().view())
                : ViewTarget.unfit(type, compiler).filter(view -> view.why().isPresent());
    }

    private boolean isNested() {
        return compiler.nesting().isPresent();
    }

    /** Whether the annotation counts now. A nested value is a part of another class, whatever else its type is. */
    private boolean isMarked(TypeElement type, String annotation) {
        return !isNested() && Candidates.has(compiler.annotated(type), annotation);
    }

    private UserSettings settings(TypeElement type) {
        TypeElement annotated = compiler.annotated(type);
        Place place = Place.of(annotated, 0);
        return isNested() ? TalkUserMirror.ofNested(annotated, place) : TalkUserMirror.read(annotated, place, roles);
    }

    /** For a nested value, the position of its type, if it has a source. */
    private Place placeOf(TypeElement type) {
        TypeElement annotated = compiler.annotated(type);
        Place place = Place.of(annotated, 0);
        if (isNested()) {
            return compiler.isSource(annotated)
                    ? place
                    : compiler.nesting().orElseThrow().place();
        }
        boolean isUser = isMarked(type, Annotations.TALK_USER);
        Optional<Mirror> mirror =
                Mirror.on(annotated, isUser ? Annotations.TALK_USER : Annotations.TALK_CUSTOM_DATA, place);
        return mirror.isPresent() ? mirror.get().place() : place;
    }

    private TypeName sourceName(TypeElement type) {
        if (isNested()) {
            return TypeName.get(Nesting.typeOf(type, compiler));
        }
        if (type.getTypeParameters().isEmpty()) {
            return ClassName.get(type);
        }
        TypeName[] wildcards = new TypeName[type.getTypeParameters().size()];
        Arrays.fill(wildcards, WildcardTypeName.subtypeOf(Object.class));
        return ParameterizedTypeName.get(ClassName.get(type), wildcards);
    }

    private TypeShape shape(TypeElement type) {
        TypeElement annotated = compiler.annotated(type);
        TypeShape.Kind kind = switch (type.getKind()) {
            case CLASS -> TypeShape.Kind.CLASS;
            case RECORD -> TypeShape.Kind.RECORD;
            case INTERFACE -> TypeShape.Kind.INTERFACE;
            default -> TypeShape.Kind.OTHER;
        };
        return new TypeShape(
                kind,
                type.getModifiers().contains(Modifier.ABSTRACT),
                EnclosingTypes.isPublicThroughout(type) && EnclosingTypes.isPublicThroughout(annotated),
                EnclosingTypes.isPrivateSomewhere(annotated),
                compiler.isUnnamed(annotated),
                EnclosingTypes.isInner(type),
                type.getModifiers().contains(Modifier.FINAL));
    }

    /**
     * What Lombok generates for the class, or else the class that Immutables generates, if the class has to be made but
     * cannot be.
     */
    private Optional<Awaited> awaited(
            TypeElement type, PropertyReader properties, boolean isLacking, List<NestedProperty> nested) {
        Optional<Awaited> own = LombokReader.read(type, compiler, LombokReader.unread(properties.mapped()));
        if (own.isEmpty()) {
            own = ofValues(type, properties);
        }
        own = own.isEmpty() && isLacking ? ImmutablesReader.awaited(type, compiler) : own;
        return own.isPresent() ? own : NestedReader.awaited(nested);
    }

    /** What Lombok still has to generate for types that hold one value and are not ready yet. */
    private Optional<Awaited> ofValues(TypeElement type, PropertyReader properties) {
        for (ClassName name : UsedClasses.of(properties).unfit()) {
            Optional<TypeElement> value = compiler.find(name, type);
            Optional<Awaited> awaited =
                    value.isPresent() ? LombokReader.ofValue(value.get(), compiler) : Optional.empty();
            if (awaited.isPresent()) {
                return awaited;
            }
        }
        return Optional.empty();
    }

    private boolean isComplete(TypeElement type, PropertyReader properties) {
        TypeElement annotated = compiler.annotated(type);
        return AnnotationValues.areSound(annotated)
                && properties.isComplete()
                && !compiler.lacksAncestor(type)
                && !compiler.lacksAncestor(annotated)
                && !BuilderReader.isMissing(type);
    }

    /** Whether everything that a copy takes over exists: only then is the copy's own type known. */
    private static boolean isComplete(Copying copying) {
        for (Member member : copying.carried()) {
            if (!member.type().isKnown()) {
                return false;
            }
        }
        return true;
    }

    private static boolean isComplete(Creation creation, List<NestedProperty> nested) {
        for (Creation.Parameter parameter : creation.parameters()) {
            if (!parameter.type().isKnown()) {
                return false;
            }
        }
        return NestedReader.areComplete(nested);
    }
}
