package dev.talkbind.processor.read;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.WildcardTypeName;
import dev.talkbind.annotations.Direction;
import dev.talkbind.annotations.UserProperty;
import dev.talkbind.processor.model.Awaited;
import dev.talkbind.processor.model.Copying;
import dev.talkbind.processor.model.Copying.Lost;
import dev.talkbind.processor.model.Copying.Why;
import dev.talkbind.processor.model.Creation;
import dev.talkbind.processor.model.CustomProperty;
import dev.talkbind.processor.model.FieldForm;
import dev.talkbind.processor.model.Member;
import dev.talkbind.processor.model.TypeShape;
import dev.talkbind.processor.model.UserClass;
import dev.talkbind.processor.model.UserFieldProperty;
import dev.talkbind.processor.model.UserSettings;
import dev.talkbind.processor.problem.Place;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;

/** Reads an annotated class whole. */
public final class UserReader {

    private final Compiler compiler;
    private final List<String> roles;
    private final List<String> converters;
    private final Map<TypeElement, PropertyReader> properties = new HashMap<>();
    private final Map<TypeElement, UserClass> read = new HashMap<>();

    /**
     * {@code roles} are the role names to go by where a class names none. {@code converters} are the names of the converters that count in
     * all of the build.
     */
    public UserReader(Compiler compiler, List<String> roles, List<String> converters) {
        this.compiler = compiler;
        this.roles = roles;
        this.converters = converters;
    }

    /** Reads the class once, however many ask: a reader lasts for a round, in which no class changes. */
    public UserClass read(TypeElement type) {
        UserClass user = read.get(type);
        if (user == null) {
            user = read(type, propertiesOf(type));
            read.put(type, user);
        }
        return user;
    }

    private PropertyReader propertiesOf(TypeElement type) {
        PropertyReader known = properties.get(type);
        if (known == null) {
            known = PropertyReader.read(type, compiler, converters);
            properties.put(type, known);
        }
        return known;
    }

    private UserClass read(TypeElement type, PropertyReader properties) {
        boolean isUser = Candidates.has(type, Annotations.TALK_USER);
        boolean isCustomData = Candidates.has(type, Annotations.TALK_CUSTOM_DATA);
        Creation creation = new CreationReader(type, compiler, properties).read(areSet(properties.mapped()));
        Copying copying = copying(type, properties, creation);
        UserSettings settings = TalkUserMirror.read(type, Place.of(type, 0), roles);
        List<PropertyReader> nested = nested(type, properties);
        return new UserClass(
                placeOf(type, isUser ? Annotations.TALK_USER : Annotations.TALK_CUSTOM_DATA),
                ClassName.get(type),
                sourceName(type),
                isUser,
                isCustomData,
                shape(type),
                settings,
                properties.converters(),
                properties.fields(),
                properties.custom(),
                properties.ignored(),
                properties.left(),
                creation,
                copying.losing(nestedLost(type, properties)),
                new SurroundingsReader(type, compiler).read(properties, nested),
                new ComponentReader(compiler).read(type, nested),
                awaited(type, properties, creation.way() == Creation.Way.NONE && settings.isRead()),
                isComplete(type, properties) && isComplete(creation) && isComplete(copying));
    }

    private static Place placeOf(TypeElement type, String annotation) {
        Place place = Place.of(type, 0);
        Optional<Mirror> mirror = Mirror.on(type, annotation, place);
        return mirror.isPresent() ? mirror.get().place() : place;
    }

    private static TypeName sourceName(TypeElement type) {
        if (type.getTypeParameters().isEmpty()) {
            return ClassName.get(type);
        }
        TypeName[] wildcards = new TypeName[type.getTypeParameters().size()];
        Arrays.fill(wildcards, WildcardTypeName.subtypeOf(Object.class));
        return ParameterizedTypeName.get(ClassName.get(type), wildcards);
    }

    private TypeShape shape(TypeElement type) {
        TypeShape.Kind kind = switch (type.getKind()) {
            case CLASS -> TypeShape.Kind.CLASS;
            case RECORD -> TypeShape.Kind.RECORD;
            case INTERFACE -> TypeShape.Kind.INTERFACE;
            default -> TypeShape.Kind.OTHER;
        };
        return new TypeShape(
                kind,
                type.getModifiers().contains(Modifier.ABSTRACT),
                Compiler.isPublicThroughout(type),
                Compiler.isPrivateSomewhere(type),
                compiler.isUnnamed(type),
                Compiler.isInner(type),
                type.getModifiers().contains(Modifier.FINAL));
    }

    /** What Lombok writes of the class or, where it is to be made and cannot be, the class that Immutables does. */
    private Optional<Awaited> awaited(TypeElement type, PropertyReader properties, boolean isLacking) {
        Optional<Awaited> lombok = LombokReader.read(type, compiler, properties.unread());
        if (lombok.isEmpty()) {
            lombok = ofValues(type, properties);
        }
        return lombok.isEmpty() && isLacking ? ImmutablesReader.awaited(type, compiler) : lombok;
    }

    /** What Lombok has still to write of types that are one value each, and not yet fit for that. */
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

    private static boolean areSet(List<Member> members) {
        for (Member member : members) {
            if (member.setter().isEmpty() && !member.says(Direction.WRITE)) {
                return false;
            }
        }
        return true;
    }

    /** What is written alone is never copied, nor is what setters reach all the custom data of. */
    private Copying copying(TypeElement type, PropertyReader properties, Creation creation) {
        List<Member> set = new ArrayList<>();
        for (CustomProperty property : properties.custom()) {
            set.add(property.member());
        }
        for (UserFieldProperty field : properties.fields()) {
            if (field.field() == UserProperty.CUSTOM) {
                set.add(field.member());
            }
        }
        set.removeIf(member -> member.says(Direction.WRITE)); // no update sets it
        if (areSet(set)) {
            return Copying.anew(creation);
        }
        // a record's own constructor takes all that it holds, but nothing that it computes
        Creation copy = RecordReader.canonical(type, compiler, properties)
                .filter(canonical -> set.stream()
                        .allMatch(member -> canonical.takes(member.name()).isPresent()))
                .orElse(creation);
        return new CopyReader(type, compiler, copy).read(properties, set);
    }

    private boolean isComplete(TypeElement type, PropertyReader properties) {
        return AnnotationValues.areSound(type)
                && properties.isComplete()
                && !compiler.lacksAncestor(type)
                && !BuilderReader.isMissing(type);
    }

    /** Whether all is there that a copy takes over: only then its own type is known. */
    private static boolean isComplete(Copying copying) {
        for (Member member : copying.carried()) {
            if (!member.type().isKnown()) {
                return false;
            }
        }
        return true;
    }

    private static boolean isComplete(Creation creation) {
        for (Creation.Parameter parameter : creation.parameters()) {
            if (!parameter.type().isKnown()) {
                return false;
            }
        }
        return true;
    }

    /** What a {@code @TalkCustomData} type leaves out: an update makes the CUSTOM property anew, of its keys. */
    private List<Lost> nestedLost(TypeElement type, PropertyReader properties) {
        List<Lost> lost = new ArrayList<>();
        for (Member field : nestedMembers(properties)) {
            Optional<TypeElement> nested = typeOf(field, type);
            if (nested.isPresent()) {
                for (Member ignored : propertiesOf(nested.get()).ignored()) {
                    lost.add(new Lost(ignored.label(), field.place(), compiler.label(nested.get()), Why.LEFT_OUT));
                }
            }
        }
        return lost;
    }

    private static List<Member> nestedMembers(PropertyReader properties) {
        List<Member> nested = new ArrayList<>();
        for (UserFieldProperty field : properties.fields()) {
            if (field.field() == UserProperty.CUSTOM && field.is(FieldForm.CUSTOM_TYPE)) {
                nested.add(field.member());
            }
        }
        return nested;
    }

    private Optional<TypeElement> typeOf(Member nested, TypeElement user) {
        return nested.valueType().raw() instanceof ClassName name ? compiler.find(name, user) : Optional.empty();
    }

    /** The properties of the {@code @TalkCustomData} type that is the CUSTOM property, if one is. */
    private List<PropertyReader> nested(TypeElement type, PropertyReader properties) {
        List<PropertyReader> nested = new ArrayList<>();
        for (Member field : nestedMembers(properties)) {
            Optional<TypeElement> found = typeOf(field, type);
            if (found.isPresent()) {
                nested.add(propertiesOf(found.get()));
            }
        }
        return nested;
    }
}
