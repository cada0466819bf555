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

/** How generated code reaches converters: as constants, or through fields if a container provides them. */
final class Injection {

    private final UserClass user;
    private final Names names;

    Injection(UserClass user, Names names) {
        this.user = user;
        this.names = names;
    }

    /** The constructor parameters of the class's own converter: converters that are components. */
    static List<ClassName> ofConverter(UserClass user) {
        Set<ClassName> given = new LinkedHashSet<>();
        for (CustomProperty property : user.keys()) {
            add(property.type(), given);
        }
        return List.copyOf(given);
    }

    /**
     * The constructor parameters of its mapper: what it keeps, then the converters of user fields, from which it makes
     * keys.
     */
    static List<ClassName> ofMapper(UserClass user) {
        Set<ClassName> given = new LinkedHashSet<>(keptByMapper(user));
        for (UserFieldProperty field : user.allFields()) {
            add(field.text(), given);
        }
        return List.copyOf(given);
    }

    /** The class's own converter. */
    static List<ClassName> keptByMapper(UserClass user) {
        return user.isInjected() ? List.of(user.converterName()) : List.of();
    }

    private static void add(Optional<ValueType> type, Set<ClassName> given) {
        if (type.isPresent() && type.get().given().isPresent()) {
            given.add(type.get().given().get().converter().type());
        }
    }

    /** The text that a key is made with. If a container provides its converter, it is the constructor's parameter. */
    static CodeBlock text(ValueType type, Names names) {
        return type.given().isPresent()
                ? type.given()
                        .get()
                        .with(CodeBlock.of(
                                "$N", names.given(type.given().get().converter().type())))
                : type.text();
    }

    /** The class's own converter, as the mapper names it: {@code SellerCustomDataConverter.INSTANCE}. */
    CodeBlock converter() {
        return user.isInjected()
                ? CodeBlock.of("$N", names.given(user.converterName()))
                : CodeBlock.of("$T.INSTANCE", user.converterName());
    }

    ClassName converterName() {
        return user.converterName();
    }

    /** The object or class that has the keys, as the mapper names it: {@code SellerCustomDataConverter}. */
    CodeBlock owner() {
        return user.isInjected() ? converter() : CodeBlock.of("$T", user.converterName());
    }

    /** The object or class that has a property's key, as the mapper names it. */
    CodeBlock owner(CustomProperty property) {
        return property.isGiven() ? converter() : CodeBlock.of("$T", user.converterName());
    }
}
