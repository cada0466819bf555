package dev.talkbind.processor.write;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import dev.talkbind.annotations.UserProperty;
import dev.talkbind.processor.model.CustomProperty;
import dev.talkbind.processor.model.FieldForm;
import dev.talkbind.processor.model.Member;
import dev.talkbind.processor.model.UserClass;
import dev.talkbind.processor.model.UserFieldProperty;
import dev.talkbind.processor.value.ValueType;
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
            add(property.type(), given);
        }
        Optional<ClassName> nested = nested(user);
        if (nested.isPresent()) {
            given.add(nested.get());
        }
        return List.copyOf(given);
    }

    /** What its mapper is given: what it keeps, then the converters of user fields, of which it makes keys. */
    static List<ClassName> ofMapper(UserClass user) {
        Set<ClassName> given = new LinkedHashSet<>(keptByMapper(user));
        for (UserFieldProperty field : user.fields()) {
            add(field.text(), given);
        }
        return List.copyOf(given);
    }

    /** Its own converter, then that of the type it has. */
    static List<ClassName> keptByMapper(UserClass user) {
        if (!user.isInjected()) {
            return List.of();
        }
        Optional<ClassName> nested = nested(user);
        return nested.isPresent() ? List.of(user.converterName(), nested.get()) : List.of(user.converterName());
    }

    private static void add(Optional<ValueType> type, Set<ClassName> given) {
        if (type.isPresent() && type.get().given().isPresent()) {
            given.add(type.get().given().get().converter().type());
        }
    }

    /** The converter of the type that is the CUSTOM property, where a container makes it. */
    static Optional<ClassName> nested(UserClass user) {
        Optional<UserFieldProperty> field = user.field(UserProperty.CUSTOM);
        boolean isGiven = user.components().isNestedInjected()
                && field.isPresent()
                && field.get().is(FieldForm.CUSTOM_TYPE);
        return isGiven ? field.get().member().valueType().customData() : Optional.empty();
    }

    /** The text that a key is made with: with what the constructor is given, where a container gives its converter. */
    static CodeBlock text(ValueType type, Names names) {
        return type.given().isPresent()
                ? type.given()
                        .get()
                        .with(CodeBlock.of(
                                "$N", names.given(type.given().get().converter().type())))
                : type.text();
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
        return property.isGiven() ? converter() : CodeBlock.of("$T", user.converterName());
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
