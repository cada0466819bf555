package dev.talkbind.processor.read;

import dev.talkbind.processor.model.CustomProperty;
import dev.talkbind.processor.model.Member;
import dev.talkbind.processor.model.NamedConverter;
import dev.talkbind.processor.model.Text;
import dev.talkbind.processor.value.ValueType;
import dev.talkbind.processor.value.ValueTypes;
import java.util.List;
import java.util.Optional;
import javax.lang.model.type.TypeMirror;

/** {@code @CustomField} as a value. Jackson's names are used for what it does not set. */
final class CustomFieldMirror {

    private final ConverterReader converters;
    private final MemberReader members;
    private final ConverterScope scope;

    /** {@code scope} has the converters that apply to all properties of the class. */
    CustomFieldMirror(ConverterReader converters, MemberReader members, ConverterScope scope) {
        this.converters = converters;
        this.members = members;
        this.scope = scope;
    }

    CustomProperty read(Candidate candidate, Member held) {
        Optional<Mirror> mirror = on(candidate, Annotations.CUSTOM_FIELD);
        Optional<NamedConverter> converter = mirror.isPresent() ? converters.named(mirror.get()) : Optional.empty();
        Member member = converter.isPresent() && isWhole(held, converter.get()) ? held.whole() : held;
        return new CustomProperty(
                member,
                key(candidate, member, mirror),
                aliases(candidate, mirror),
                mirror.isPresent() ? mirror.get().flag("required") : Optional.empty(),
                mirror.isPresent() ? mirror.get().text("defaultValue") : Optional.empty(),
                converter,
                valueType(member, converter));
    }

    /**
     * The type that the converter converts, if it differs from the property's type only by wildcards, as Kotlin writes
     * them.
     */
    Optional<TypeMirror> wider(Candidate candidate) {
        Optional<Mirror> field = on(candidate, Annotations.CUSTOM_FIELD);
        Optional<TypeMirror> named = field.isPresent() ? field.get().type("converter") : Optional.empty();
        if (named.isPresent()) {
            return converters.wider(named.get(), members.typeOf(candidate));
        }
        return scope.all().isEmpty() ? Optional.empty() : scope.wider(members.typeOf(candidate), converters);
    }

    /** Whether it is an Optional whose converter converts Optionals, and not their values. */
    private static boolean isWhole(Member member, NamedConverter named) {
        return member.type().is(Optional.class)
                && named.converter().isOf(member.type().name());
    }

    private Text key(Candidate candidate, Member member, Optional<Mirror> mirror) {
        Optional<Text> own = mirror.isPresent() ? mirror.get().text("value") : Optional.empty();
        if (own.isPresent()) {
            return own.get();
        }
        Optional<Mirror> jackson = on(candidate, Annotations.JSON_PROPERTY);
        Optional<Text> name = jackson.isPresent() ? jackson.get().text("value") : Optional.empty();
        return name.isPresent() && !name.get().value().isEmpty() ? name.get() : new Text(member.name(), member.place());
    }

    private List<Text> aliases(Candidate candidate, Optional<Mirror> mirror) {
        List<Text> own = mirror.isPresent() ? mirror.get().texts("aliases") : List.of();
        if (!own.isEmpty()) {
            return own;
        }
        Optional<Mirror> jackson = on(candidate, Annotations.JSON_ALIAS);
        return jackson.isPresent() ? jackson.get().texts("value") : List.of();
    }

    private Optional<ValueType> valueType(Member member, Optional<NamedConverter> named) {
        return named.isPresent()
                ? Optional.of(ValueTypes.named(member.valueType(), named.get().converter()))
                : scope.types().of(member.valueType());
    }

    private Optional<Mirror> on(Candidate candidate, String annotation) {
        return members.mirror(candidate, annotation);
    }
}
