package dev.talkbind.processor.write;

import com.palantir.javapoet.CodeBlock;
import dev.talkbind.annotations.UserProperty;
import dev.talkbind.processor.model.CustomProperty;
import dev.talkbind.processor.model.Member;
import dev.talkbind.processor.model.UserClass;
import dev.talkbind.processor.model.UserFieldProperty;
import dev.talkbind.processor.value.Presence;

/** The expressions that read one property: {@code in.get(TIER)}, or {@code in.get(TIER, seller.getTier())}. */
final class ReadExpressions {

    private final UserClass user;
    private final Names names;

    ReadExpressions(UserClass user, Names names) {
        this.user = user;
        this.names = names;
    }

    /** Reads a user field where there is no instance yet. */
    CodeBlock fresh(UserFieldProperty field) {
        return field(field, CodeBlock.of(""));
    }

    /** Reads a user field of a new instance, which keeps what its constructor set where the field is absent. */
    CodeBlock onto(UserFieldProperty field) {
        return field(field, CodeBlock.of("$L", PropertyCode.read(field.member(), names.source())));
    }

    private CodeBlock field(UserFieldProperty field, CodeBlock current) {
        return switch (field.form().orElseThrow()) {
            case TEXT, ONE_ADDRESS, ADDRESS_ARRAY, ADDRESS_LIST, ADDRESS_SET -> text(field, current);
            case TOKENS -> CodeBlock.of("in.pushTokens($L)", current);
            case CUSTOM_DATA, CUSTOM_MAP ->
                user.hasConverter()
                        ? CodeBlock.of("in.rest($T.KEYS)", user.converterName())
                        : CodeBlock.of("in.custom($L)", current);
            case CUSTOM_TYPE -> nested(field.member());
        };
    }

    private static CodeBlock text(UserFieldProperty field, CodeBlock current) {
        String get = field.field() == UserProperty.ID ? "require" : "get";
        return current.isEmpty()
                ? CodeBlock.of("in.$L($L)", get, field.field().name())
                : CodeBlock.of("in.$L($L, $L)", get, field.field().name(), current);
    }

    private static CodeBlock nested(Member member) {
        String get = member.presence() == Presence.OPTIONAL ? "getIfAny" : "get";
        return CodeBlock.of(
                "in.$L($T.INSTANCE)", get, member.valueType().customData().orElseThrow());
    }

    /** Reads a custom field where there is no instance yet; {@code prefix} is the class of its key, if not this one. */
    CodeBlock fresh(CustomProperty property, CodeBlock prefix) {
        return CodeBlock.of("in.$L($L$L)", verb(property, "get", "require"), prefix, names.key(property));
    }

    /** Reads a custom field of a new instance. */
    CodeBlock onto(CustomProperty property) {
        return current(property, verb(property, "get", "require"));
    }

    /** Reads a custom field of an instance that keeps its value where the key is absent. */
    CodeBlock update(CustomProperty property) {
        return current(property, verb(property, "update", "requireUpdate"));
    }

    private CodeBlock current(CustomProperty property, String verb) {
        return CodeBlock.of(
                "in.$L($L, $L)", verb, names.key(property), PropertyCode.read(property.member(), names.source()));
    }

    private static String verb(CustomProperty property, String nullable, String always) {
        return property.member().presence() == Presence.ALWAYS ? always : nullable;
    }
}
