package dev.talkbind.processor.write;

import com.palantir.javapoet.MethodSpec;
import dev.talkbind.processor.model.UserClass;
import dev.talkbind.processor.value.RuntimeNames;
import javax.lang.model.element.Modifier;

/** The method with which a mapper lets the converter fill a new bean: {@code seller.setTier(in.get(TIER, seller.getTier()));} */
final class FillMethod {

    private FillMethod() {}

    static MethodSpec of(UserClass user, Names names) {
        MethodSpec.Builder method = MethodSpec.methodBuilder("fill")
                .addJavadoc("Reads the custom fields of a new {@link $T}, for its mapper.", user.type())
                .addModifiers(Modifier.STATIC)
                .addParameter(user.source(), names.source())
                .addParameter(RuntimeNames.READING, "in");
        Slot.custom(user, names)
                .forEach(slot -> method.addStatement(PropertyCode.write(slot.member(), names.source(), slot.onto())));
        return method.build();
    }
}
