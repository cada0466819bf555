package dev.talkbind.processor.read;

import dev.talkbind.processor.model.Converter;
import dev.talkbind.processor.model.CustomProperty;
import dev.talkbind.processor.model.Member;
import dev.talkbind.processor.model.Text;
import dev.talkbind.processor.value.ValueType;
import dev.talkbind.processor.value.ValueTypes;
import java.util.List;
import java.util.Optional;
import javax.lang.model.type.TypeMirror;

/** {@code @CustomField} as a value, with Jackson's names where it says nothing. */
final class CustomFieldMirror {

    private final ConverterReader converters;
    private final MemberReader members;

    CustomFieldMirror(ConverterReader converters, MemberReader members) {
        this.converters = converters;
        this.members = members;
    }

    CustomProperty read(Candidate candidate, Member member) {
        Optional<Mirror> mirror = on(candidate, Annotations.CUSTOM_FIELD);
        Optional<Converter> converter = mirror.flatMap(
                field -> field.type("converter").flatMap(type -> converters.read(type, field.placeOf("converter"))));
        return new CustomProperty(
                member,
                key(candidate, member, mirror),
                aliases(candidate, mirror),
                mirror.flatMap(field -> field.flag("required")),
                mirror.flatMap(field -> field.text("defaultValue")),
                converter,
                valueType(member, converter));
    }

    /** Whether the annotation names a converter that is missing, or that another processor has still to write. */
    boolean lacksConverter(Candidate candidate) {
        return on(candidate, Annotations.CUSTOM_FIELD)
                .flatMap(field -> field.type("converter"))
                .filter(type -> !converters.isComplete(type))
                .isPresent();
    }

    /** What the converter converts, where that is a property's type but for wildcards, as Kotlin writes it. */
    Optional<TypeMirror> wider(Candidate candidate) {
        return on(candidate, Annotations.CUSTOM_FIELD)
                .flatMap(field -> field.type("converter"))
                .flatMap(type -> converters.wider(type, members.typeOf(candidate)));
    }

    private Text key(Candidate candidate, Member member, Optional<Mirror> mirror) {
        return mirror.flatMap(field -> field.text("value"))
                .or(() -> on(candidate, Annotations.JSON_PROPERTY)
                        .flatMap(property -> property.text("value"))
                        .filter(name -> !name.value().isEmpty()))
                .orElse(new Text(member.name(), member.place()));
    }

    private List<Text> aliases(Candidate candidate, Optional<Mirror> mirror) {
        List<Text> own = mirror.map(field -> field.texts("aliases")).orElse(List.of());
        return own.isEmpty()
                ? on(candidate, Annotations.JSON_ALIAS)
                        .map(alias -> alias.texts("value"))
                        .orElse(List.of())
                : own;
    }

    private static Optional<ValueType> valueType(Member member, Optional<Converter> converter) {
        return converter.isPresent()
                ? converter
                        .map(one -> ValueTypes.whole(
                                member.valueType(),
                                one.converts(),
                                ValueTypes.instance(one.type(), one.constant(), one.isObscured())))
                        .map(instance -> ValueTypes.converted(member.valueType(), instance))
                : ValueTypes.of(member.valueType());
    }

    private Optional<Mirror> on(Candidate candidate, String annotation) {
        return members.mirror(candidate, annotation);
    }
}
