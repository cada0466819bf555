package dev.talkbind.processor.write;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeSpec;
import dev.talkbind.annotations.UserProperty;
import dev.talkbind.processor.model.Creation;
import dev.talkbind.processor.model.FieldForm;
import dev.talkbind.processor.model.Member;
import dev.talkbind.processor.model.UserClass;
import dev.talkbind.processor.model.UserFieldProperty;
import dev.talkbind.processor.value.RuntimeNames;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The converter of a class's custom data: {@code SellerCustomDataConverter}, with one typed key for each custom field. */
public final class CustomConverterType {

    private CustomConverterType() {}

    public static TypeSpec of(UserClass user) {
        Names names = Names.of(user);
        TypeSpec.Builder type = Frame.of(user, user.converterName(), !user.isInjected())
                .addJavadoc("Converts the custom data of {@link $T}, key by key$L.", user.type(), Frame.seenBy(user));
        MethodSpec.Builder constructor = Frame.constructor(user, names, Injection.ofConverter(user));
        TypedKeys.addTo(type, constructor, user, names);
        Optional<UserFieldProperty> rest = user.field(UserProperty.CUSTOM);
        if (rest.isPresent() && isSet(user, rest.get().member())) {
            type.addField(FieldKeys.map(rest.get()));
        }
        type.addMethod(constructor.build());
        for (ClassName name : interfaces(user)) {
            type.addSuperinterface(parent(name, user));
        }
        if (user.isWritten()) {
            type.addMethod(handing(user, ToCustomDataMethod.of(user, names)));
        }
        if (user.isRead()) {
            addReading(type, user, names);
        }
        return user.isWritten() ? type.addMethod(diff(user, names)).build() : type.build();
    }

    /** Whether an update calls a method with it, and does not just give it to a constructor. */
    private static boolean isSet(UserClass user, Member custom) {
        Creation copy = user.copying().creation();
        boolean isCalled = user.isInPlace()
                || copy.way() == Creation.Way.BUILDER
                || copy.takes(custom.name()).isEmpty();
        return isCalled && user.reads(custom) && !user.isCustomData();
    }

    private static List<ClassName> interfaces(UserClass user) {
        List<ClassName> interfaces = new ArrayList<>();
        if (user.isCustomData() && user.isRead()) {
            interfaces.add(user.isWritten() ? RuntimeNames.CUSTOM_DATA_CONVERTER : RuntimeNames.CUSTOM_DATA_READER);
        } else if (user.isWritten()) {
            interfaces.add(RuntimeNames.CUSTOM_DATA_WRITER);
        }
        if (!user.isCustomData() && user.isRead()) {
            interfaces.add(RuntimeNames.CUSTOM_DATA_UPDATER);
        }
        return interfaces;
    }

    private static void addReading(TypeSpec.Builder type, UserClass user, Names names) {
        type.addMethod(
                user.isCustomData()
                        ? ReadMethod.ofCustomData(user, names)
                        : handing(user, ApplyToMethod.of(user, names)));
        if (user.readsKeys() && isFilled(user)) {
            type.addMethod(ApplyToMethod.fill(user, names));
        }
    }

    private static MethodSpec handing(UserClass user, MethodSpec method) {
        return Frame.handing(user, method, FieldForm.CUSTOM_MAP);
    }

    private static ParameterizedTypeName parent(ClassName name, UserClass user) {
        return ParameterizedTypeName.get(name, user.source());
    }

    /** Whether its mapper, or an update, sets the custom fields of an instance that is there. */
    private static boolean isFilled(UserClass user) {
        return user.creation().isBean() || !user.isCustomData() && user.isInPlace();
    }

    /** {@code return KEYS.diff(stored, toCustomData(now));} */
    private static MethodSpec diff(UserClass user, Names names) {
        MethodSpec.Builder method = Frame.method("diff")
                .returns(RuntimeNames.CUSTOM_DATA)
                .addParameter(RuntimeNames.CUSTOM_DATA, "stored")
                .addParameter(user.source(), "now");
        Whole.addToConverter(method, user, names);
        return method.build();
    }
}
