package dev.talkbind.processor.write;

import com.palantir.javapoet.ArrayTypeName;
import com.palantir.javapoet.CodeBlock;
import dev.talkbind.processor.model.Access;
import dev.talkbind.processor.model.Member;
import dev.talkbind.processor.value.JavaType;
import dev.talkbind.processor.value.Presence;
import dev.talkbind.processor.value.RuntimeNames;

/** The code that reads and sets a property. */
final class PropertyCode {

    private PropertyCode() {}

    /** The value or null: {@code seller.getTier()}, or {@code Optionals.orNull(seller.getTier())}. */
    static CodeBlock read(Member member, String target) {
        Access getter = member.getter().orElseThrow();
        return there(member, getter, CodeBlock.of("$N", target));
    }

    /** The value, or null if the target itself may be null: {@code (shop == null ? null : shop.city())}. */
    static CodeBlock read(Member member, CodeBlock target, boolean mayBeNull) {
        Access getter = member.getter().orElseThrow();
        CodeBlock read = there(member, getter, target);
        return mayBeNull ? CodeBlock.of("($L == null ? null : $L)", target, read) : read;
    }

    private static CodeBlock there(Member member, Access getter, CodeBlock target) {
        CodeBlock read = get(getter, target);
        return member.type().isWhole() ? read : Presence.of(getter.type()).there(read);
    }

    /**
     * The instance's value, in the type of the parameter that takes it. An Optional that stays an Optional is passed on
     * unchanged.
     */
    static CodeBlock kept(Member member, JavaType taken, String source) {
        Access getter = member.getter().orElseThrow();
        boolean isSame =
                Presence.of(taken) != Presence.NULL && getter.type().name().equals(taken.name());
        return isSame ? get(getter, CodeBlock.of("$N", source)) : given(member, taken, read(member, source));
    }

    /** {@code seller.getTier()}, {@code seller.tier}, or {@code SellerChat.tier(seller)}. */
    private static CodeBlock get(Access getter, CodeBlock target) {
        if (getter.owner().isPresent()) {
            return CodeBlock.of("$T.$N($L)", getter.owner().get(), getter.name(), target);
        }
        return CodeBlock.of(getter.isMethod() ? "$L.$N()" : "$L.$N", target, getter.name());
    }

    /** {@code seller.setTier(tier)}, or {@code seller.tier = tier}, for a value or null. */
    static CodeBlock write(Member member, String target, CodeBlock value) {
        Access setter = member.setter().orElseThrow();
        return set(target, setter, given(member, setter.type(), value));
    }

    /** The same, for an argument that has the setter's type. */
    static CodeBlock set(String target, Access setter, CodeBlock given) {
        return CodeBlock.of(setter.isMethod() ? "$N.$N($L)" : "$N.$N = $L", target, setter.name(), given);
    }

    /**
     * A value or null, in the type of the parameter that takes it. A {@code String[]} could be all of {@code Object...}
     * or one element: a cast decides.
     */
    static CodeBlock given(Member member, JavaType taken, CodeBlock value) {
        if (member.type().isWhole()) {
            return CodeBlock.of("$T.orEmpty($L)", RuntimeNames.OPTIONALS, value);
        }
        boolean isUnclear = taken.name() instanceof ArrayTypeName
                && !taken.name().equals(member.valueType().name())
                && !taken.isOpen();
        return isUnclear
                ? CodeBlock.of("($T) $L", taken.name(), value)
                : Presence.of(taken).back(value);
    }
}
