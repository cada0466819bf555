package dev.talkbind.processor.write;

import com.palantir.javapoet.MethodSpec;
import dev.talkbind.annotations.UserProperty;
import dev.talkbind.processor.model.CustomProperty;
import dev.talkbind.processor.model.MapProperty;
import dev.talkbind.processor.model.Member;
import dev.talkbind.processor.model.NestedProperty;
import dev.talkbind.processor.model.UserClass;
import dev.talkbind.processor.model.UserFieldProperty;
import dev.talkbind.processor.value.Literals;
import dev.talkbind.processor.value.RuntimeNames;
import java.util.Optional;

/**
 * The method that makes the custom data.
 *
 * <pre>{@code
 * WriteContext out = KEYS.write();
 * TIER.putTo(out, seller.getTier());
 * return out.toCustomData();
 * }</pre>
 */
final class ToCustomDataMethod {

    private final Names names;
    private final MethodSpec.Builder method;

    private ToCustomDataMethod(UserClass user, Names names) {
        this.names = names;
        this.method = Frame.method("toCustomData")
                .returns(RuntimeNames.CUSTOM_DATA)
                .addParameter(user.source(), names.source());
    }

    static MethodSpec of(UserClass user, Names names) {
        ToCustomDataMethod toCustomData = new ToCustomDataMethod(user, names);
        if (user.isCustomData()) {
            Frame.requireSource(toCustomData.method, user.converterName(), names);
        }
        toCustomData.method.addStatement(
                "$T out = KEYS.$L()",
                RuntimeNames.WRITE_CONTEXT,
                user.settings().keepsNulls() ? "writeKeepingNulls" : "write");
        toCustomData.put(user, names);
        Optional<UserFieldProperty> rest = user.field(UserProperty.CUSTOM);
        if (rest.isPresent() && user.writes(rest.get().member())) {
            toCustomData.rest(rest.get());
        }
        return toCustomData.method.addStatement("return out.toCustomData()").build();
    }

    private void put(UserClass body, Names around) {
        for (CustomProperty property : body.writtenCustom()) {
            method.addStatement(
                    "$L.putTo(out, $L)", around.key(property), PropertyCode.read(property.member(), around.source()));
        }
        for (MapProperty property : body.writtenMaps()) {
            Member member = property.member();
            method.addStatement("$L.putTo(out, $L)", around.key(member), PropertyCode.read(member, around.source()));
        }
        for (NestedProperty property : body.writtenNested()) {
            if (property.of().writesKeys()) {
                nested(property, around);
            }
        }
    }

    /** Writes the keys of a nested value. If the value is null, they stay cleared or left out. */
    private void nested(NestedProperty property, Names around) {
        Names inside = around.in(property.member());
        method.addStatement(
                        "$T $N = $L",
                        property.member().valueType().name(),
                        inside.source(),
                        PropertyCode.read(property.member(), around.source()))
                .beginControlFlow("if ($N != null)", inside.source());
        put(property.of(), inside);
        method.endControlFlow();
    }

    /** Writes the keys of a map beside the custom fields. */
    private void rest(UserFieldProperty field) {
        method.addStatement(
                "out.putRest($L, $L)",
                Literals.of(field.member().label()),
                PropertyCode.read(field.member(), names.source()));
    }
}
