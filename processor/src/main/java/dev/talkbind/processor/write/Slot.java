package dev.talkbind.processor.write;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeName;
import dev.talkbind.processor.model.CustomProperty;
import dev.talkbind.processor.model.Member;
import dev.talkbind.processor.model.Trait;
import dev.talkbind.processor.model.UserClass;
import dev.talkbind.processor.model.UserFieldProperty;
import dev.talkbind.processor.value.Presence;
import java.util.List;
import java.util.stream.Stream;

/** A property to be read: the type of its value, the expression that reads it, and the one for whether there is something. */
record Slot(Member member, TypeName type, CodeBlock value, CodeBlock condition) {

    static List<Slot> all(UserClass user, Names names) {
        return Stream.concat(fields(user, names).stream(), custom(user, names).stream())
                .toList();
    }

    static List<Slot> fields(UserClass user, Names names) {
        ReadExpressions read = new ReadExpressions(user, names);
        return user.fields().stream()
                .map(field -> new Slot(field.member(), type(field), read.value(field), read.condition(field)))
                .toList();
    }

    static List<Slot> custom(UserClass user, Names names) {
        ReadExpressions read = new ReadExpressions(user, names);
        Injection injection = new Injection(user, names);
        return user.custom().stream()
                .map(property -> new Slot(
                        property.member(),
                        type(property),
                        read.value(property, prefix(user, injection, property)),
                        read.condition(property)))
                .toList();
    }

    private static CodeBlock prefix(UserClass user, Injection injection, CustomProperty property) {
        return user.isCustomData() ? CodeBlock.of("") : CodeBlock.of("$L.", injection.owner(property));
    }

    /** The custom fields as the class of their keys reads them. */
    static List<Slot> ownCustom(UserClass user, Names names) {
        ReadExpressions read = new ReadExpressions(user, names);
        return user.custom().stream()
                .map(property -> new Slot(
                        property.member(),
                        type(property),
                        read.value(property, CodeBlock.of("")),
                        read.condition(property)))
                .toList();
    }

    /**
     * Sets the property of a new bean: {@code if (TIER.isIn(in)) { seller.setTier(TIER.getFrom(in)); }}, so that it keeps what its
     * constructor set. An Optional is always set, to empty where there is nothing; what is never null is not set to null.
     */
    void addTo(MethodSpec.Builder method, Names names) {
        String target = names.source();
        Presence presence = Presence.of(member.setter().orElseThrow().type());
        CodeBlock set = PropertyCode.write(member, target, value);
        if (condition.isEmpty() || !(presence == Presence.NULL || presence == Presence.ALWAYS)) {
            method.addStatement(set);
        } else if (presence == Presence.NULL && member.traits().contains(Trait.NEVER_NULL)) {
            String local = names.local(member);
            method.addStatement("$T $N = $L", type, local, value)
                    .beginControlFlow("if ($N != null)", local)
                    .addStatement(PropertyCode.write(member, target, CodeBlock.of("$N", local)))
                    .endControlFlow();
        } else {
            method.beginControlFlow("if ($L)", condition).addStatement(set).endControlFlow();
        }
    }

    static TypeName type(CustomProperty property) {
        return property.type().orElseThrow().type();
    }

    private static TypeName type(UserFieldProperty field) {
        TypeName type = field.member().valueType().name();
        return type.isPrimitive() ? type.box() : type;
    }
}
