package dev.talkbind.processor.write;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import dev.talkbind.annotations.UserProperty;
import dev.talkbind.processor.model.Converter;
import dev.talkbind.processor.model.CustomProperty;
import dev.talkbind.processor.model.FieldForm;
import dev.talkbind.processor.model.Member;
import dev.talkbind.processor.model.UserClass;
import dev.talkbind.processor.value.ValueTypes;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** How generated code reaches converters: as constants, or by fields of its own where a container gives them. */
final class Injection {

    private final UserClass user;
    private final Names names;

    Injection(UserClass user, Names names) {
        this.user = user;
        this.names = names;
    }

    /** What the class's own converter is given: converters that are components, then that of the type it has. */
    static List<ClassName> ofConverter(UserClass user) {
        return Stream.concat(components(user), nested(user).stream()).distinct().toList();
    }

    /** What its mapper is given: its own converter, then that of the type it has. */
    static List<ClassName> ofMapper(UserClass user) {
        return user.isInjected()
                ? Stream.concat(Stream.of(user.converterName()), nested(user).stream())
                        .toList()
                : List.of();
    }

    /** The converters of properties that a container makes. */
    static Stream<ClassName> components(UserClass user) {
        return user.custom().stream()
                .flatMap(property -> property.converter().stream())
                .filter(Converter::isInjected)
                .map(Converter::type);
    }

    /** The converter of the type that is the CUSTOM property, where a container makes it. */
    static Optional<ClassName> nested(UserClass user) {
        return user.field(UserProperty.CUSTOM)
                .filter(field -> user.components().isNestedInjected() && field.is(FieldForm.CUSTOM_TYPE))
                .flatMap(field -> field.member().valueType().customData());
    }

    /** Whether a property's key is no constant, since its converter is given. */
    static boolean isGiven(CustomProperty property) {
        return property.converter().filter(Converter::isInjected).isPresent();
    }

    /** The converter that a property's key is made with. */
    CodeBlock text(CustomProperty property) {
        return property.converter()
                .filter(Converter::isInjected)
                .map(converter -> ValueTypes.whole(
                        property.member().valueType(),
                        converter.converts(),
                        CodeBlock.of("$N", names.given(converter.type()))))
                .orElseGet(() -> property.type().orElseThrow().text());
    }

    /** The class's own converter, seen from its mapper: {@code SellerCustomDataConverter.INSTANCE}. */
    CodeBlock converter() {
        return user.isInjected()
                ? CodeBlock.of("$N", names.given(user.converterName()))
                : CodeBlock.of("$T.INSTANCE", user.converterName());
    }

    /** What has the keys that are not given one by one, seen from the mapper: {@code SellerCustomDataConverter}. */
    CodeBlock owner() {
        return user.isInjected() ? converter() : CodeBlock.of("$T", user.converterName());
    }

    /** What has the key of a property, seen from the mapper. */
    CodeBlock owner(CustomProperty property) {
        return isGiven(property) ? converter() : CodeBlock.of("$T", user.converterName());
    }

    /** The converter of a {@code @TalkCustomData} type: {@code FlatCustomDataConverter.INSTANCE}. */
    CodeBlock nested(Member member) {
        ClassName converter = member.valueType().customData().orElseThrow();
        return nested(user).isPresent()
                ? CodeBlock.of("$N", names.given(converter))
                : CodeBlock.of("$T.INSTANCE", converter);
    }

    /** Its keys: {@code FlatCustomDataConverter.KEYS}. */
    CodeBlock nestedKeys(Member member) {
        ClassName converter = member.valueType().customData().orElseThrow();
        return nested(user).isPresent()
                ? CodeBlock.of("$N.KEYS", names.given(converter))
                : CodeBlock.of("$T.KEYS", converter);
    }
}
