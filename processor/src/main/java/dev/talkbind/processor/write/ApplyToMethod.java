package dev.talkbind.processor.write;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import dev.talkbind.annotations.UserProperty;
import dev.talkbind.processor.model.CustomProperty;
import dev.talkbind.processor.model.FieldForm;
import dev.talkbind.processor.model.Member;
import dev.talkbind.processor.model.UserClass;
import dev.talkbind.processor.model.UserFieldProperty;
import dev.talkbind.processor.value.Literals;
import dev.talkbind.processor.value.Presence;
import dev.talkbind.processor.value.RuntimeNames;
import java.util.ArrayList;
import java.util.List;

/**
 * The method that reads custom data onto an instance: in place where setters reach every property of it, else onto a copy.
 *
 * <pre>{@code
 * Reading in = Reading.of("Seller", data);
 * Tier tier = TIER.updateFrom(in, seller.getTier());
 * in.orThrow();
 * seller.setTier(tier);
 * return seller;
 * }</pre>
 */
final class ApplyToMethod {

    private final UserClass user;
    private final Names names;
    private final MethodSpec.Builder method;
    private final List<Slot> slots = new ArrayList<>();

    private ApplyToMethod(UserClass user, Names names) {
        this.user = user;
        this.names = names;
        this.method = Frame.method("applyTo")
                .returns(user.source())
                .addParameter(user.source(), names.source())
                .addParameter(RuntimeNames.CUSTOM_DATA, "data")
                .addStatement(
                        "$T in = $T.of($L, data)",
                        RuntimeNames.READING,
                        RuntimeNames.READING,
                        Literals.of(user.label()));
        ReadExpressions read = new ReadExpressions(user, names);
        user.custom().forEach(property -> slots.add(slot(property, read.update(property))));
        user.field(UserProperty.CUSTOM).ifPresent(field -> slots.add(rest(field)));
    }

    static MethodSpec of(UserClass user, Names names) {
        ApplyToMethod applyTo = new ApplyToMethod(user, names);
        applyTo.slots.forEach(slot ->
                applyTo.method.addStatement("$T $N = $L", slot.type(), names.local(slot.member()), slot.value()));
        applyTo.method.addStatement("in.orThrow()");
        if (applyTo.slots.stream().allMatch(slot -> slot.member().setter().isPresent())) {
            applyTo.inPlace();
        } else {
            NewInstance.copy(
                            user,
                            names,
                            applyTo.slots.stream().map(Slot::member).toList())
                    .addTo(applyTo.method, "return $L");
        }
        return applyTo.method.build();
    }

    private void inPlace() {
        slots.forEach(slot -> method.addStatement(
                PropertyCode.write(slot.member(), names.source(), CodeBlock.of("$N", names.local(slot.member())))));
        method.addStatement("return $N", names.source());
    }

    private static Slot slot(CustomProperty property, CodeBlock update) {
        return new Slot(property.member(), Slot.type(property), update, CodeBlock.of(""));
    }

    private Slot rest(UserFieldProperty field) {
        Member member = field.member();
        CodeBlock current = PropertyCode.read(member, names.source());
        CodeBlock update = field.is(FieldForm.CUSTOM_TYPE)
                ? CodeBlock.of(
                        "in.$L($L, $L)",
                        member.presence() == Presence.OPTIONAL ? "updateIfAny" : "update",
                        new Injection(user, names)
                                .nested(member.valueType().customData().orElseThrow()),
                        current)
                : CodeBlock.of("in.updateRest(KEYS, $L)", current);
        return new Slot(member, member.valueType().name(), update, CodeBlock.of(""));
    }
}
