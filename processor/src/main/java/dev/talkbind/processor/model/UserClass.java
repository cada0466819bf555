package dev.talkbind.processor.model;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.TypeName;
import dev.talkbind.annotations.UserProperty;
import dev.talkbind.processor.problem.Place;
import dev.talkbind.processor.value.Presence;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * An annotated class, read whole: a {@code @TalkUser} type, or a {@code @TalkCustomData} type with no user fields.
 *
 * @param source the type as generated code names it, with wildcards for its type parameters
 * @param ignored properties that {@code @TalkIgnore} leaves out
 * @param copying how an instance is copied, where {@code applyTo} does not change it in place
 * @param surroundings what generated code can see around the class
 * @param isComplete whether every type it mentions is there; if not, nothing else is worth a look
 */
public record UserClass(
        Place place,
        ClassName type,
        TypeName source,
        boolean isUser,
        boolean isCustomData,
        TypeShape shape,
        UserSettings settings,
        List<UserFieldProperty> fields,
        List<CustomProperty> custom,
        List<Member> ignored,
        Creation creation,
        Copying copying,
        Surroundings surroundings,
        boolean isComplete) {

    /** The class's own name, as {@code Shop.Seller} for a nested one. */
    public String label() {
        return String.join(".", type.simpleNames());
    }

    public boolean isRead() {
        return !settings.isWriteOnly();
    }

    public Optional<UserFieldProperty> field(UserProperty wanted) {
        return fields.stream().filter(field -> field.field() == wanted).findFirst();
    }

    /** Whether there is no null for a property: it has a primitive type, or is set by what takes one. */
    public boolean isAlways(Member member) {
        return member.presence() == Presence.ALWAYS
                || (isRead()
                        && creation.takes(member.name())
                                .or(() -> member.setter().map(Access::type))
                                .filter(type -> Presence.of(type) == Presence.ALWAYS)
                                .isPresent());
    }

    /** The {@code @TalkCustomData} type that is its CUSTOM property. */
    public Optional<ClassName> customType() {
        return field(UserProperty.CUSTOM)
                .filter(field -> field.is(FieldForm.CUSTOM_TYPE))
                .flatMap(field -> Optional.of(field.member().valueType().raw()))
                .filter(ClassName.class::isInstance)
                .map(ClassName.class::cast);
    }

    /** Every property that is mapped: user fields, then custom fields. */
    public Stream<Member> mapped() {
        return Stream.concat(
                fields.stream().map(UserFieldProperty::member), custom.stream().map(CustomProperty::member));
    }

    public boolean isMapped(Member member) {
        return mapped().anyMatch(member::equals);
    }

    /** Every property that an instance can be made with: those that are mapped, then those that are left out. */
    public Stream<Member> suppliers() {
        return Stream.concat(mapped(), ignored.stream());
    }

    /** The property that supplies a parameter of this name, be it one that is left out. */
    public Optional<Member> supplier(String parameter) {
        return suppliers().filter(member -> member.name().equals(parameter)).findFirst();
    }

    /** Whether its custom data is more than one property passed through, so that it has a converter of its own. */
    public boolean hasConverter() {
        return isCustomData
                || !custom.isEmpty()
                || !settings.retired().isEmpty()
                || field(UserProperty.CUSTOM)
                        .filter(field -> field.is(FieldForm.CUSTOM_TYPE))
                        .isPresent();
    }

    public ClassName mapperName() {
        return generated("UserMapper");
    }

    public ClassName converterName() {
        return generated("CustomDataConverter");
    }

    private ClassName generated(String suffix) {
        return ClassName.get(type.packageName(), String.join("_", type.simpleNames()) + suffix);
    }
}
