package dev.talkbind.processor.write;

import com.palantir.javapoet.CodeBlock;
import dev.talkbind.annotations.UserProperty;
import dev.talkbind.processor.model.CustomProperty;
import dev.talkbind.processor.model.FieldForm;
import dev.talkbind.processor.model.Member;
import dev.talkbind.processor.model.Trait;
import dev.talkbind.processor.model.UserClass;
import dev.talkbind.processor.model.UserFieldProperty;
import dev.talkbind.processor.value.Presence;
import dev.talkbind.processor.value.RuntimeNames;
import java.util.ArrayList;
import java.util.List;

/**
 * The expressions that read the properties of a class: {@code TIER.readFrom(in)}.
 *
 * <p>They call methods of the key, whose type javac knows, and not {@code in.read(TIER)}, whose type javac would have to infer
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

    /** The user fields that a mapper reads itself. */
    List<Slot> fields() {
        List<Slot> slots = new ArrayList<>();
        for (UserFieldProperty field : user.readFields()) {
            slots.add(Slot.of(field, CodeBlock.of("$L", field.field().name()), value(field)));
        }
        return slots;
    }

    /** The custom fields, seen from the mapper or, in custom data alone, from the converter. */
    List<Slot> custom() {
        List<Slot> slots = new ArrayList<>();
        for (CustomProperty property : user.readCustom()) {
            CodeBlock owner = user.isCustomData() ? CodeBlock.of("") : CodeBlock.of("$L.", injection.owner(property));
            CodeBlock key = CodeBlock.of("$L$L", owner, names.key(property));
            slots.add(Slot.of(property, key, value(property, key)));
        }
        return slots;
    }

    /** The custom fields, seen from the converter that has their keys. */
    List<Slot> ownCustom() {
        List<Slot> slots = new ArrayList<>();
        for (CustomProperty property : user.readCustom()) {
            CodeBlock key = CodeBlock.of("$L", names.key(property));
            slots.add(Slot.of(property, key, own(property, key)));
        }
        return slots;
    }

    private CodeBlock own(CustomProperty property, CodeBlock key) {
        return isNeverNull(property) && !user.isAlways(property.member())
                ? CodeBlock.of("$L.readNonNullFrom(in)", key)
                : value(property, key);
    }

    private static boolean isNeverNull(CustomProperty property) {
        return property.member().presence() == Presence.NULL
                && property.member().traits().contains(Trait.NEVER_NULL);
    }

    /** The custom fields of a copy, which has the current value where a key is absent. */
    List<Slot> updates() {
        List<Slot> slots = new ArrayList<>();
        for (CustomProperty property : user.readCustom()) {
            CodeBlock key = CodeBlock.of("$L", names.key(property));
            slots.add(Slot.of(property, key, update(property, key)));
        }
        return slots;
    }

    private CodeBlock value(UserFieldProperty field) {
        boolean isNeeded = user.isNeeded(field.member());
        boolean isAlways = isNeeded || field.member().presence() == Presence.ALWAYS;
        String read = field.field() == UserProperty.ID || isAlways ? "requireFrom" : "readFrom";
        return switch (field.form().orElseThrow()) {
            case TEXT, ONE_ADDRESS, ADDRESS_ARRAY, ADDRESS_LIST, ADDRESS_SET ->
                CodeBlock.of("$L.$L(in)", field.field().name(), read);
            case INSTANT -> createdAt(field, "");
            case MILLIS -> createdAt(field, "Millis");
            case TOKENS -> map(field, CodeBlock.of(isNeeded ? "in.requirePushTokens()" : "in.pushTokens()"));
            case CUSTOM_DATA, CUSTOM_MAP ->
                map(
                        field,
                        user.hasConverter()
                                ? CodeBlock.of("in.rest($L.KEYS)", injection.owner())
                                : CodeBlock.of(isNeeded ? "in.requireCustom()" : "in.custom()"));
            case CUSTOM_TYPE -> nested(field.member());
        };
    }

    private CodeBlock createdAt(UserFieldProperty field, String unit) {
        String verb = user.isAlways(field.member()) ? "require" : "read";
        return CodeBlock.of("$L.$L$LFrom(in)", field.field().name(), verb, unit);
    }

    /** A bean gets a map of its own, which it can change. */
    private CodeBlock map(UserFieldProperty field, CodeBlock read) {
        boolean isOwn = user.creation().isBean() && !field.is(FieldForm.CUSTOM_DATA);
        return isOwn ? CodeBlock.of("$T.mutable($L)", RuntimeNames.MAP_KEY, read) : read;
    }

    private CodeBlock nested(Member member) {
        return member.presence() == Presence.OPTIONAL
                ? CodeBlock.of("in.nestedIfAny($L, $L)", injection.nested(member), injection.nestedKeys(member))
                : CodeBlock.of("in.nested($L)", injection.nested(member));
    }

    /** What an update makes of the CUSTOM property. */
    Slot updateRest(UserFieldProperty field, CodeBlock key) {
        Member member = field.member();
        CodeBlock current = PropertyCode.read(member, names.source());
        CodeBlock update = field.is(FieldForm.CUSTOM_TYPE)
                ? CodeBlock.of(
                        "in.$L($L, $L, $L)",
                        member.presence() == Presence.OPTIONAL ? "updateNestedIfAny" : "updateNested",
                        injection.nested(member),
                        injection.nestedKeys(member),
                        current)
                : map(field, CodeBlock.of("in.updateRest(KEYS, $L)", current));
        return Slot.of(field, key, update);
    }

    private CodeBlock value(CustomProperty property, CodeBlock key) {
        return CodeBlock.of("$L.$L(in)", key, user.isAlways(property.member()) ? "requireFrom" : "readFrom");
    }

    private CodeBlock update(CustomProperty property, CodeBlock key) {
        CodeBlock current = PropertyCode.read(property.member(), names.source());
        boolean isRequired = isNeverNull(property) || user.isAlways(property.member());
        String verb = isRequired ? "requireUpdateFrom" : "updateFrom";
        return CodeBlock.of("$L.$L(in, $L)", key, verb, current);
    }
}
