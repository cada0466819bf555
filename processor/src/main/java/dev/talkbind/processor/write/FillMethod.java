package dev.talkbind.processor.write;

import com.palantir.javapoet.MethodSpec;
import dev.talkbind.processor.model.UserClass;
import dev.talkbind.processor.value.RuntimeNames;
import javax.lang.model.element.Modifier;

/** The method with which a mapper lets the converter fill a new bean: {@code if (TIER.isIn(in)) { seller.setTier(TIER.getFrom(in)); }} */
final class FillMethod {

    private FillMethod() {}

    static MethodSpec of(UserClass user, Names names) {
        MethodSpec.Builder method = MethodSpec.methodBuilder("fill")
                .addJavadoc("Reads the custom fields of a new {@link $T}, for its mapper.", user.type())
                .addModifiers(user.isInjected() ? new Modifier[0] : new Modifier[] {Modifier.STATIC})
                .addParameter(user.source(), names.source())
                .addParameter(RuntimeNames.READING, "in");
        Slot.ownCustom(user, names).forEach(slot -> slot.addTo(method, names));
        return method.build();
    }
}
