package dev.talkbind.processor.write;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import dev.talkbind.annotations.UserProperty;
import dev.talkbind.processor.model.Converter;
import dev.talkbind.processor.model.CustomProperty;
import dev.talkbind.processor.model.FieldForm;
import dev.talkbind.processor.model.Member;
import dev.talkbind.processor.model.UserClass;
import dev.talkbind.processor.model.UserFieldProperty;
import dev.talkbind.processor.value.ValueTypes;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

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
        Set<ClassName> given = new LinkedHashSet<>();
        for (CustomProperty property : user.custom()) {
            if (isGiven(property)) {
                given.add(property.converter().orElseThrow().type());
            }
        }
        Optional<ClassName> nested = nested(user);
        if (nested.isPresent()) {
            given.add(nested.get());
        }
        return List.copyOf(given);
    }

    /** What its mapper is given: its own converter, then that of the type it has. */
    static List<ClassName> ofMapper(UserClass user) {
        if (!user.isInjected()) {
            return List.of();
        }
        Optional<ClassName> nested = nested(user);
        return nested.isPresent() ? List.of(user.converterName(), nested.get()) : List.of(user.converterName());
    }

    /** The converter of the type that is the CUSTOM property, where a container makes it. */
    static Optional<ClassName> nested(UserClass user) {
        Optional<UserFieldProperty> field = user.field(UserProperty.CUSTOM);
        boolean isGiven = user.components().isNestedInjected()
                && field.isPresent()
                && field.get().is(FieldForm.CUSTOM_TYPE);
        return isGiven ? field.get().member().valueType().customData() : Optional.empty();
    }

    /** Whether a property's key is no constant, since its converter is given. */
    static boolean isGiven(CustomProperty property) {
        return property.converter().isPresent() && property.converter().get().isInjected();
    }

    /** The converter that a property's key is made with. */
    CodeBlock text(CustomProperty property) {
        Optional<Converter> converter = property.converter();
        return isGiven(property)
                ? ValueTypes.whole(
                        property.member().valueType(),
                        converter.orElseThrow().converts(),
                        CodeBlock.of("$N", names.given(converter.orElseThrow().type())))
                : property.type().orElseThrow().text();
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
