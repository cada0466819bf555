package dev.talkbind.processor.read;

import dev.talkbind.annotations.UserProperty;
import dev.talkbind.processor.model.Member;
import dev.talkbind.processor.model.NamedConverter;
import dev.talkbind.processor.model.UserFieldProperty;
import dev.talkbind.processor.value.JavaType;
import dev.talkbind.processor.value.ValueType;
import dev.talkbind.processor.value.ValueTypes;
import java.util.Optional;

/** {@code @UserField} as a value, or a name that is used instead. */
final class UserFieldMirror {

    private final ConverterReader converters;
    private final MemberReader members;
    private final ValueTypes types;

    /** {@code types} are the texts that apply to all properties of the class. */
    UserFieldMirror(ConverterReader converters, MemberReader members, ValueTypes types) {
        this.converters = converters;
        this.members = members;
        this.types = types;
    }

    UserFieldProperty read(Candidate candidate, Member member, UserProperty field, boolean byName) {
        Optional<Mirror> mirror = members.mirror(candidate, Annotations.USER_FIELD);
        Optional<NamedConverter> named = mirror.isPresent() ? converters.named(mirror.get()) : Optional.empty();
        JavaType type = member.valueType();
        UserFieldProperty plain = new UserFieldProperty(
                member, field, FieldForms.of(field, type), ValueTypes.builtIn().of(type), named, byName);
        Optional<ValueType> chosen = plain.hasText() ? chosen(field, type, named) : Optional.empty();
        return chosen.isPresent()
                ? new UserFieldProperty(
                        member, field, Optional.of(FieldForms.converted(field, type)), chosen, named, byName)
                : plain;
    }

    /** The text that a developer has chosen; for addresses, the text of each address. */
    private Optional<ValueType> chosen(UserProperty field, JavaType type, Optional<NamedConverter> named) {
        JavaType value = isOfAddresses(field) ? FieldForms.elementOf(type).orElse(type) : type;
        return named.isPresent()
                ? Optional.of(ValueTypes.converted(value, named.get().converter()))
                : types.chosen(value);
    }

    private static boolean isOfAddresses(UserProperty field) {
        return field == UserProperty.EMAIL || field == UserProperty.PHONE;
    }
}
