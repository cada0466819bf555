package dev.talkbind.processor.write;

import com.palantir.javapoet.CodeBlock;
import dev.talkbind.annotations.UserProperty;
import dev.talkbind.processor.model.CustomProperty;
import dev.talkbind.processor.model.Member;
import dev.talkbind.processor.model.Trait;
import dev.talkbind.processor.model.UserClass;
import dev.talkbind.processor.model.UserFieldProperty;
import dev.talkbind.processor.value.Presence;

/**
 * The expressions that read one property: {@code TIER.getFrom(in)}, and {@code TIER.isIn(in)} for whether there is something.
 *
 * <p>They call methods of the key, whose type javac knows, and not {@code in.get(TIER)}, whose type it would have to infer
 * anew for each property: on a large build that took a seventh of the whole.
 */
final class ReadExpressions {

    private final UserClass user;
    private final Names names;
    private final Injection injection;

    ReadExpressions(UserClass user, Names names) {
        this.user = user;
        this.names = names;
        this.injection = new Injection(user, names);
    }

    CodeBlock value(UserFieldProperty field) {
        boolean isNeeded = user.isNeeded(field.member());
        String get = field.field() == UserProperty.ID || isNeeded ? "requireFrom" : "getFrom";
        return switch (field.form().orElseThrow()) {
            case TEXT, ONE_ADDRESS, ADDRESS_ARRAY, ADDRESS_LIST, ADDRESS_SET ->
                CodeBlock.of("$L.$L(in)", field.field().name(), get);
            case TOKENS -> CodeBlock.of(isNeeded ? "in.requirePushTokens()" : "in.pushTokens()");
            case CUSTOM_DATA, CUSTOM_MAP ->
                user.hasConverter()
                        ? CodeBlock.of("in.rest($L.KEYS)", injection.owner())
                        : CodeBlock.of(isNeeded ? "in.requireCustom()" : "in.custom()");
            case CUSTOM_TYPE -> nested(field.member());
        };
    }

    private CodeBlock nested(Member member) {
        String get = member.presence() == Presence.OPTIONAL ? "getIfAny" : "get";
        return CodeBlock.of(
                "in.$L($L)",
                get,
                injection.nested(member.valueType().customData().orElseThrow()));
    }

    /** Whether there is a value to set, or a clear; the rest of the custom data is always there, if only empty. */
    CodeBlock condition(UserFieldProperty field) {
        return switch (field.form().orElseThrow()) {
            case TEXT, ONE_ADDRESS, ADDRESS_ARRAY, ADDRESS_LIST, ADDRESS_SET ->
                CodeBlock.of("$L.isIn(in)", field.field().name());
            case TOKENS -> CodeBlock.of("in.has($T.PUSH_TOKENS)", UserProperty.class);
            case CUSTOM_DATA, CUSTOM_MAP ->
                user.hasConverter() ? CodeBlock.of("") : CodeBlock.of("in.has($T.CUSTOM)", UserProperty.class);
            case CUSTOM_TYPE ->
                CodeBlock.of(
                        "in.has($L)",
                        injection.nested(field.member().valueType().customData().orElseThrow()));
        };
    }

    /** Reads a custom field; {@code prefix} is the class of its key, if not this one. */
    CodeBlock value(CustomProperty property, CodeBlock prefix) {
        return CodeBlock.of("$L$L.$L(in)", prefix, names.key(property), verb(property, "getFrom", "requireFrom"));
    }

    CodeBlock condition(CustomProperty property) {
        return CodeBlock.of("$L.isIn(in)", names.key(property));
    }

    /** Reads a custom field of an instance that keeps its value where the key is absent. */
    CodeBlock update(CustomProperty property) {
        CodeBlock current = PropertyCode.read(property.member(), names.source());
        boolean isNeverNull = property.member().presence() == Presence.NULL
                && property.member().traits().contains(Trait.NEVER_NULL);
        String verb = isNeverNull ? "requireUpdateFrom" : verb(property, "updateFrom", "requireUpdateFrom");
        return CodeBlock.of("$L.$L(in, $L)", names.key(property), verb, current);
    }

    private String verb(CustomProperty property, String nullable, String always) {
        return user.isAlways(property.member()) ? always : nullable;
    }
}
