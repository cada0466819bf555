package dev.talkbind.processor.write;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import dev.talkbind.annotations.NullHandling;
import dev.talkbind.annotations.UserProperty;
import dev.talkbind.processor.model.CustomProperty;
import dev.talkbind.processor.model.FieldForm;
import dev.talkbind.processor.model.UserClass;
import dev.talkbind.processor.model.UserFieldProperty;
import dev.talkbind.processor.value.Literals;
import dev.talkbind.processor.value.Presence;
import dev.talkbind.processor.value.RuntimeNames;

/**
 * The method that makes the custom data.
 *
 * <pre>{@code
 * CustomData.Builder data = KEYS.builder();
 * TIER.putTo(data, seller.getTier());
 * return data.build();
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
        toCustomData.method.addStatement("$T data = KEYS.builder()", RuntimeNames.CUSTOM_DATA_BUILDER);
        if (user.settings().keepsNulls()) {
            toCustomData.method.addStatement("data.nulls($T.KEEP)", NullHandling.class);
        }
        user.custom().forEach(toCustomData::put);
        user.field(UserProperty.CUSTOM).ifPresent(toCustomData::rest);
        return toCustomData.method.addStatement("return data.build()").build();
    }

    private void put(CustomProperty property) {
        method.addStatement(
                "$L.putTo(data, $L)", names.key(property), PropertyCode.read(property.member(), names.source()));
    }

    /** The keys of a map, or of a {@code @TalkCustomData} type, beside the custom fields. */
    private void rest(UserFieldProperty field) {
        CodeBlock value = PropertyCode.read(field.member(), names.source());
        String label = Literals.of(field.member().label());
        ClassName converter = field.member().valueType().customData().orElse(RuntimeNames.CUSTOM_DATA_CONVERTER);
        if (field.is(FieldForm.CUSTOM_TYPE) && field.member().presence() == Presence.OPTIONAL) {
            method.addStatement("data.putOptional($L, $L)", injection.nested(converter), value);
        } else if (field.is(FieldForm.CUSTOM_TYPE)) {
            method.addStatement("data.put($L, $L, $L)", injection.nested(converter), label, value);
        } else {
            method.addStatement("data.rest(KEYS, $L, $L)", label, value);
        }
    }
}
