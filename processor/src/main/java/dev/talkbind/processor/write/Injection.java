package dev.talkbind.processor.write;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import dev.talkbind.processor.model.Converter;
import dev.talkbind.processor.model.CustomProperty;
import dev.talkbind.processor.model.UserClass;
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

    /** What the class's own converter is given: converters that are components. */
    static List<ClassName> ofConverter(UserClass user) {
        Set<ClassName> given = new LinkedHashSet<>();
        for (CustomProperty property : user.keys()) {
            if (isGiven(property)) {
                given.add(property.converter().orElseThrow().type());
            }
        }
        return List.copyOf(given);
    }

    /** What its mapper is given: its own converter. */
    static List<ClassName> ofMapper(UserClass user) {
        return user.isInjected() ? List.of(user.converterName()) : List.of();
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

    ClassName converterName() {
        return user.converterName();
    }

    /** What has the keys that are not given one by one, seen from the mapper: {@code SellerCustomDataConverter}. */
    CodeBlock owner() {
        return user.isInjected() ? converter() : CodeBlock.of("$T", user.converterName());
    }

    /** What has the key of a property, seen from the mapper. */
    CodeBlock owner(CustomProperty property) {
        return isGiven(property) ? converter() : CodeBlock.of("$T", user.converterName());
    }
}
