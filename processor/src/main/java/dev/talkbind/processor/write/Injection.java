package dev.talkbind.processor.write;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import dev.talkbind.processor.model.CustomProperty;
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

    /** What the class's own converter is given: converters that are components. */
    static List<ClassName> ofConverter(UserClass user) {
        Set<ClassName> given = new LinkedHashSet<>();
        for (CustomProperty property : user.keys()) {
            add(property.type(), given);
        }
        return List.copyOf(given);
    }

    /** What its mapper is given: what it keeps, then the converters of user fields, of which it makes keys. */
    static List<ClassName> ofMapper(UserClass user) {
        Set<ClassName> given = new LinkedHashSet<>(keptByMapper(user));
        for (UserFieldProperty field : user.allFields()) {
            add(field.text(), given);
        }
        return List.copyOf(given);
    }

    /** Its own converter. */
    static List<ClassName> keptByMapper(UserClass user) {
        return user.isInjected() ? List.of(user.converterName()) : List.of();
    }

    private static void add(Optional<ValueType> type, Set<ClassName> given) {
        if (type.isPresent() && type.get().given().isPresent()) {
            given.add(type.get().given().get().converter().type());
        }
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

    ClassName converterName() {
        return user.converterName();
    }

    /** What has the keys that are not given one by one, seen from the mapper: {@code SellerCustomDataConverter}. */
    CodeBlock owner() {
        return user.isInjected() ? converter() : CodeBlock.of("$T", user.converterName());
    }

    /** What has the key of a property, seen from the mapper. */
    CodeBlock owner(CustomProperty property) {
        return property.isGiven() ? converter() : CodeBlock.of("$T", user.converterName());
    }
}
