package dev.talkbind.processor.read;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.WildcardTypeName;
import dev.talkbind.annotations.UserProperty;
import dev.talkbind.processor.model.Awaited;
import dev.talkbind.processor.model.Copying;
import dev.talkbind.processor.model.Copying.Lost;
import dev.talkbind.processor.model.Creation;
import dev.talkbind.processor.model.CustomProperty;
import dev.talkbind.processor.model.FieldForm;
import dev.talkbind.processor.model.Member;
import dev.talkbind.processor.model.TypeShape;
import dev.talkbind.processor.model.UserClass;
import dev.talkbind.processor.problem.Place;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;

/** Reads an annotated class whole. */
public final class UserReader {

    private final Language language;
    private final List<String> roles;

    /** {@code roles} are the role names to go by where a class names none. */
    public UserReader(Language language, List<String> roles) {
        this.language = language;
        this.roles = roles;
    }

    public UserClass read(TypeElement type) {
        PropertyReader properties = PropertyReader.read(type, language);
        boolean isUser = Candidates.has(type, Annotations.TALK_USER);
        boolean isCustomData = Candidates.has(type, Annotations.TALK_CUSTOM_DATA);
        Place place = placeOf(type, isUser ? Annotations.TALK_USER : Annotations.TALK_CUSTOM_DATA);
        Creation creation = new CreationReader(type, language, properties).read(isFilled(properties));
        Copying copying =
                copying(type, properties, RecordReader.canonical(type, language).orElse(creation));
        return new UserClass(
                place,
                ClassName.get(type),
                sourceName(type),
                isUser,
                isCustomData,
                shape(type),
                TalkUserMirror.read(type, Place.of(type, 0), roles),
                properties.fields(),
                properties.custom(),
                properties.ignored(),
                properties.left(),
                creation,
                copying.losing(nestedLost(properties)),
                new SurroundingsReader(type, language).read(properties, nested(properties)),
                new ComponentReader(language).read(type, nested(properties)),
                awaited(type, properties, creation),
                isComplete(type, properties) && isComplete(creation) && isComplete(copying));
    }

    private static Place placeOf(TypeElement type, String annotation) {
        Place place = Place.of(type, 0);
        return Mirror.on(type, annotation, place).map(Mirror::place).orElse(place);
    }

    private static TypeName sourceName(TypeElement type) {
        TypeName[] wildcards = type.getTypeParameters().stream()
                .map(parameter -> WildcardTypeName.subtypeOf(Object.class))
                .toArray(TypeName[]::new);
        return wildcards.length == 0 ? ClassName.get(type) : ParameterizedTypeName.get(ClassName.get(type), wildcards);
    }

    private static TypeShape shape(TypeElement type) {
        TypeShape.Kind kind = switch (type.getKind()) {
            case CLASS -> TypeShape.Kind.CLASS;
            case RECORD -> TypeShape.Kind.RECORD;
            case INTERFACE -> TypeShape.Kind.INTERFACE;
            default -> TypeShape.Kind.OTHER;
        };
        return new TypeShape(
                kind,
                type.getModifiers().contains(Modifier.ABSTRACT),
                Language.isPublicThroughout(type),
                Language.isPrivateSomewhere(type),
                Language.isInner(type),
                type.getModifiers().contains(Modifier.FINAL));
    }

    /** What Lombok writes of the class or, where it is to be made and cannot be, the class that Immutables does. */
    private Optional<Awaited> awaited(TypeElement type, PropertyReader properties, Creation creation) {
        boolean isLacking = creation.way() == Creation.Way.NONE
                && !TalkUserMirror.read(type, Place.of(type, 0), roles).isWriteOnly();
        return LombokReader.read(type, language, properties.unread())
                .or(() -> ImmutablesReader.awaited(type, language).filter(awaited -> isLacking));
    }

    private static boolean isFilled(PropertyReader properties) {
        Stream<Member> fields = properties.fields().stream().map(field -> field.member());
        return Stream.concat(fields, properties.custom().stream().map(CustomProperty::member))
                .allMatch(member -> member.setter().isPresent());
    }

    /** What is written alone is never copied, nor is what setters reach all the custom data of. */
    private Copying copying(TypeElement type, PropertyReader properties, Creation creation) {
        List<Member> set = Stream.concat(
                        properties.custom().stream().map(CustomProperty::member),
                        properties.fields().stream()
                                .filter(field -> field.field() == UserProperty.CUSTOM)
                                .map(field -> field.member()))
                .toList();
        boolean isCopied = set.stream().anyMatch(member -> member.setter().isEmpty());
        return isCopied ? new CopyReader(type, language, creation).read(properties, set) : Copying.anew(creation);
    }

    private boolean isComplete(TypeElement type, PropertyReader properties) {
        return Soundness.of(type)
                && properties.isComplete()
                && !language.lacksAncestor(type)
                && !BuilderReader.isMissing(type);
    }

    /** Whether all is there that a copy takes over: only then its own type is known. */
    private static boolean isComplete(Copying copying) {
        return copying.carried().stream().allMatch(member -> member.type().isKnown());
    }

    private static boolean isComplete(Creation creation) {
        return creation.parameters().stream()
                .allMatch(parameter -> parameter.type().isKnown());
    }

    /** What a {@code @TalkCustomData} type leaves out: an update makes the CUSTOM property anew, of its keys. */
    private List<Lost> nestedLost(PropertyReader properties) {
        return nestedMembers(properties)
                .flatMap(field -> PropertyReader.read(typeOf(field), language).ignored().stream()
                        .map(member -> new Lost(
                                member.label(),
                                field.place(),
                                language.label(typeOf(field)),
                                "it is left out of the custom data that the copy is made of",
                                "map it")))
                .toList();
    }

    private static Stream<Member> nestedMembers(PropertyReader properties) {
        return properties.fields().stream()
                .filter(field -> field.field() == UserProperty.CUSTOM && field.is(FieldForm.CUSTOM_TYPE))
                .map(field -> field.member());
    }

    private TypeElement typeOf(Member nested) {
        return language.elements().getTypeElement(nested.valueType().raw().toString());
    }

    /** The {@code @TalkCustomData} type that is the CUSTOM property, if one is. */
    private List<TypeElement> nested(PropertyReader properties) {
        return nestedMembers(properties).map(this::typeOf).toList();
    }
}
