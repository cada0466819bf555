package dev.talkbind.processor.write;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeName;
import dev.talkbind.processor.model.Access;
import dev.talkbind.processor.model.CustomProperty;
import dev.talkbind.processor.model.Member;
import dev.talkbind.processor.model.Trait;
import dev.talkbind.processor.model.UserFieldProperty;
import dev.talkbind.processor.value.Presence;

/**
 * A property to be read: the variable that holds its value, its key, and the expression that reads it.
 *
 * @param type the type of the variable
 * @param hasAliases whether what the instance holds may stand against what was read
 * @param key what says whether there is something to set, and is to blame for an exception
 */
record Slot(Member member, TypeName type, CodeBlock key, boolean hasAliases, CodeBlock value) {

    static Slot of(UserFieldProperty field, CodeBlock key, CodeBlock value) {
        TypeName type = field.member().valueType().name();
        return new Slot(field.member(), type.isPrimitive() ? type.box() : type, key, false, value);
    }

    static Slot of(CustomProperty property, CodeBlock key, CodeBlock value) {
        boolean hasAliases =
                !property.aliases().isEmpty() && property.member().getter().isPresent();
        return new Slot(property.member(), property.type().orElseThrow().type(), key, hasAliases, value);
    }

    /** {@code Tier tier = TIER.readFrom(in);} */
    void addVariable(MethodSpec.Builder method, Names names) {
        method.addStatement("$T $N = $L", type, names.local(member), value);
    }

    /**
     * Sets the property where there is something to set: {@code if (in.sets(TIER, tier)) { seller.setTier(tier); }}. Else the
     * instance keeps what it has.
     */
    void addSetter(MethodSpec.Builder method, Names names, String target) {
        CodeBlock local = CodeBlock.of("$N", names.local(member));
        boolean isNeverNull = member.traits().contains(Trait.NEVER_NULL);
        CodeBlock condition = condition(member.setter().orElseThrow(), isNeverNull, local);
        if (hasAliases) {
            condition = CodeBlock.of("$L && in.overrides($L, $L)", condition, key, PropertyCode.read(member, target));
        }
        method.beginControlFlow("if ($L)", condition)
                .addStatement(PropertyCode.write(member, target, local))
                .endControlFlow();
    }

    /** Whether there is something to give to a method. */
    CodeBlock condition(Access setter, boolean isNeverNull, CodeBlock local) {
        String sets = switch (Presence.of(setter.type())) {
            case NULL, ALWAYS -> isNeverNull ? "setsNonNull" : "sets";
            default -> "setsOptional";
        };
        return CodeBlock.of("in.$L($L, $L)", sets, key, local);
    }
}
