package dev.talkbind.processor.write;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeName;
import dev.talkbind.processor.model.Access;
import dev.talkbind.processor.model.CustomProperty;
import dev.talkbind.processor.model.MapProperty;
import dev.talkbind.processor.model.Member;
import dev.talkbind.processor.model.Trait;
import dev.talkbind.processor.model.UserFieldProperty;
import dev.talkbind.processor.value.Breaks;
import dev.talkbind.processor.value.Presence;

/**
 * A property with one text, or of one user field: the variable for its value, its key, and the expression that reads
 * it.
 *
 * @param type the type of the variable
 * @param isNested whether it is cleared together with a whole nested value, so that a primitive becomes zero or false
 */
record ValueSlot(Member member, TypeName type, CodeBlock key, boolean isNested, CodeBlock value) implements Slot {

    static ValueSlot of(UserFieldProperty field, CodeBlock key, CodeBlock value) {
        TypeName type = field.member().valueType().name();
        return new ValueSlot(field.member(), type.isPrimitive() ? type.box() : type, key, false, value);
    }

    static ValueSlot of(CustomProperty property, CodeBlock key, CodeBlock value) {
        return new ValueSlot(property.member(), property.type().orElseThrow().type(), key, false, value);
    }

    /** The map with a prefix. */
    static ValueSlot of(MapProperty map, CodeBlock key, CodeBlock value) {
        return new ValueSlot(map.member(), map.member().valueType().name(), key, false, value);
    }

    /** The same slot, in an existing nested value. */
    ValueSlot nested() {
        return new ValueSlot(member, type, key, true, value);
    }

    /** {@code Tier tier = TIER.readFrom(in);} */
    @Override
    public void addVariable(MethodSpec.Builder method, Names names) {
        method.addStatement("$T $N = " + Breaks.VALUE + "$L", type, names.local(member), value);
    }

    /**
     * Sets the property if there is something to set: {@code if (in.sets(TIER, tier)) { seller.setTier(tier); }}
     * Otherwise the instance keeps its value.
     */
    @Override
    public void addSetter(MethodSpec.Builder method, Names names, String target) {
        CodeBlock local = CodeBlock.of("$N", names.local(member));
        boolean isNeverNull = member.traits().contains(Trait.NEVER_NULL);
        CodeBlock condition = condition(member.setter().orElseThrow(), isNeverNull, local);
        method.beginControlFlow("if ($L)", condition)
                .addStatement(PropertyCode.write(member, target, orZero(local)))
                .endControlFlow();
    }

    private CodeBlock orZero(CodeBlock local) {
        TypeName taken = member.setter().orElseThrow().type().name();
        return isNested && taken.isPrimitive()
                ? CodeBlock.of("$L == null ? $L : $L", local, NewInstance.zero(taken), local)
                : local;
    }

    static CodeBlock condition(Access setter, boolean isNeverNull, CodeBlock key, CodeBlock local) {
        String sets = switch (Presence.of(setter.type())) {
            case NULL, ALWAYS -> isNeverNull ? "setsNonNull" : "sets";
            default -> "setsOptional";
        };
        return CodeBlock.of("in.$L($L, $L)", sets, key, local);
    }
}
