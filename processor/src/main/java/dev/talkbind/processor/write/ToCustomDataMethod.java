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
    private final Injection injection;
    private final MethodSpec.Builder method;

    private ToCustomDataMethod(UserClass user, Names names) {
        this.names = names;
        this.injection = new Injection(user, names);
        this.method = Frame.method("toCustomData")
                .returns(RuntimeNames.CUSTOM_DATA)
                .addParameter(user.source(), names.source());
    }

    static MethodSpec of(UserClass user, Names names) {
        ToCustomDataMethod toCustomData = new ToCustomDataMethod(user, names);
        toCustomData.method.addStatement(
                "$T out = KEYS.$L()",
                RuntimeNames.WRITE_CONTEXT,
                user.settings().keepsNulls() ? "writeKeepingNulls" : "write");
        for (CustomProperty property : user.writtenCustom()) {
            toCustomData.put(property);
        }
        Optional<UserFieldProperty> rest = user.field(UserProperty.CUSTOM);
        if (rest.isPresent() && user.writes(rest.get().member())) {
            toCustomData.rest(rest.get());
        }
        return toCustomData.method.addStatement("return out.toCustomData()").build();
    }

    private void put(CustomProperty property) {
        method.addStatement(
                "$L.putTo(out, $L)", names.key(property), PropertyCode.read(property.member(), names.source()));
    }

    /** The keys of a map, or of a {@code @TalkCustomData} type, beside the custom fields. */
    private void rest(UserFieldProperty field) {
        CodeBlock value = PropertyCode.read(field.member(), names.source());
        String label = Literals.of(field.member().label());
        Member member = field.member();
        if (!field.is(FieldForm.CUSTOM_TYPE)) {
            method.addStatement("out.putRest($L, $L)", label, value);
        } else if (member.presence() == Presence.OPTIONAL) {
            method.addStatement(
                    "out.putNested($L, $L, $L)", injection.nested(member), injection.nestedKeys(member), value);
        } else {
            method.addStatement(
                    "out.putNested($L, $L, $L, $L)",
                    injection.nested(member),
                    injection.nestedKeys(member),
                    label,
                    value);
        }
    }
}
