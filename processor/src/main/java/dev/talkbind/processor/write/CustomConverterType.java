package dev.talkbind.processor.write;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeSpec;
import dev.talkbind.annotations.UserProperty;
import dev.talkbind.processor.model.Creation;
import dev.talkbind.processor.model.FieldForm;
import dev.talkbind.processor.model.Member;
import dev.talkbind.processor.model.Updates;
import dev.talkbind.processor.model.UserClass;
import dev.talkbind.processor.model.UserFieldProperty;
import dev.talkbind.processor.value.RuntimeNames;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The converter of a class's custom data: {@code SellerCustomDataConverter}, with one typed key for each custom field.
 */
public final class CustomConverterType {

    private CustomConverterType() {}

    public static TypeSpec of(UserClass user) {
        Names names = Names.of(user);
        TypeSpec.Builder type = Frame.of(user, user.converterName(), !user.isInjected())
                .addJavadoc("Converts the custom data of {@link $T}, key by key$L.", user.type(), Frame.seenBy(user))
                .addJavadoc("$L", withoutUpdate(user));
        MethodSpec.Builder constructor = Frame.constructor(user, names, Injection.ofConverter(user));
        TypedKeys.addTo(type, constructor, user, names);
        Optional<UserFieldProperty> rest = user.field(UserProperty.CUSTOM);
        if (rest.isPresent() && isUpdated(user) && isSet(user, rest.get().member())) {
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

    /** Explains why there is no {@code applyTo}, in the class where people look for it. */
    private static String withoutUpdate(UserClass user) {
        if (user.isCustomData() || !user.isRead() || isUpdated(user)) {
            return "";
        }
        List<String> paths = new ArrayList<>();
        for (Member member : Updates.unknown(user)) {
            paths.add("{@code " + member.path() + "}");
        }
        return "\n\n<p>It has no {@code applyTo}, which would lose what nothing can get: " + String.join(", ", paths)
                + ".";
    }

    /** Whether an update passes it to a method, and not only to a constructor. */
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
        if (isUpdated(user)) {
            interfaces.add(RuntimeNames.CUSTOM_DATA_UPDATER);
        }
        return interfaces;
    }

    private static void addReading(TypeSpec.Builder type, UserClass user, Names names) {
        if (user.isCustomData()) {
            type.addMethod(ReadMethod.ofCustomData(user, names));
        } else if (isUpdated(user)) {
            type.addMethod(handing(user, ApplyToMethod.of(user, names)));
        }
        if (user.readsKeys() && isFilled(user)) {
            type.addMethod(ApplyToMethod.fill(user, names));
        }
    }

    /** Whether custom data can be read into an existing instance. */
    private static boolean isUpdated(UserClass user) {
        return !user.isCustomData() && user.isRead() && Updates.arePossible(user);
    }

    private static MethodSpec handing(UserClass user, MethodSpec method) {
        return Frame.handing(user, method, FieldForm.CUSTOM_MAP);
    }

    private static ParameterizedTypeName parent(ClassName name, UserClass user) {
        return ParameterizedTypeName.get(name, user.source());
    }

    /** Whether its mapper or an update sets the custom fields of an existing instance. */
    private static boolean isFilled(UserClass user) {
        return user.creation().isBean() || isUpdated(user) && user.isInPlace();
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
