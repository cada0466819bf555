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
        Optional<Converter> converter = mirror.isPresent() ? converter(mirror.get()) : Optional.empty();
        return new CustomProperty(
                member,
                key(candidate, member, mirror),
                aliases(candidate, mirror),
                mirror.isPresent() ? mirror.get().flag("required") : Optional.empty(),
                mirror.isPresent() ? mirror.get().text("defaultValue") : Optional.empty(),
                converter,
                valueType(member, converter));
    }

    private Optional<Converter> converter(Mirror field) {
        Optional<TypeMirror> type = field.type("converter");
        return type.isPresent() ? converters.read(type.get(), field.placeOf("converter")) : Optional.empty();
    }

    /** Whether the annotation names a converter that is missing, or that another processor has still to write. */
    boolean lacksConverter(Candidate candidate) {
        Optional<Mirror> mirror = on(candidate, Annotations.CUSTOM_FIELD);
        Optional<TypeMirror> type = mirror.isPresent() ? mirror.get().type("converter") : Optional.empty();
        return type.isPresent() && !converters.isComplete(type.get());
    }

    /** What the converter converts, where that is a property's type but for wildcards, as Kotlin writes it. */
    Optional<TypeMirror> wider(Candidate candidate) {
        return on(candidate, Annotations.CUSTOM_FIELD)
                .flatMap(field -> field.type("converter"))
                .flatMap(type -> converters.wider(type, members.typeOf(candidate)));
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

    private static Optional<ValueType> valueType(Member member, Optional<Converter> converter) {
        if (converter.isEmpty()) {
            return ValueTypes.of(member.valueType());
        }
        Converter one = converter.get();
        return Optional.of(ValueTypes.converted(
                member.valueType(),
                ValueTypes.whole(
                        member.valueType(),
                        one.converts(),
                        ValueTypes.instance(one.type(), one.constant(), one.isObscured()))));
    }

    private Optional<Mirror> on(Candidate candidate, String annotation) {
        return members.mirror(candidate, annotation);
    }
}
