package dev.talkbind.processor.write;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeSpec;
import dev.talkbind.annotations.UserProperty;
import dev.talkbind.processor.model.FieldForm;
import dev.talkbind.processor.model.UserClass;
import dev.talkbind.processor.model.UserFieldProperty;
import dev.talkbind.processor.value.RuntimeNames;
import java.util.Optional;

/** The converter of a class's custom data: {@code SellerCustomDataConverter}, with one typed key for each custom field. */
public final class CustomConverterType {

    private CustomConverterType() {}

    public static TypeSpec of(UserClass user) {
        Names names = Names.of(user);
        TypeSpec.Builder type = Frame.of(user, user.converterName())
                .addJavadoc("Converts the custom data of {@link $T}, key by key.", user.type());
        MethodSpec.Builder constructor = Frame.constructor(user, names, Injection.ofConverter(user));
        TypedKeys.addTo(type, constructor, user, names);
        Optional<UserFieldProperty> rest = user.field(UserProperty.CUSTOM);
        if (rest.isPresent() && user.isRead() && !user.isCustomData() && ApplyToMethod.isInPlace(user)) {
            type.addField(FieldKeys.map(rest.get()));
        }
        Optional<ClassName> given = Injection.nested(user);
        if (given.isPresent()) {
            Frame.keep(names.given(given.get()), given.get(), type, constructor);
        }
        type.addMethod(constructor.build()).addMethod(handing(user, ToCustomDataMethod.of(user, names)));
        if (user.isCustomData()) {
            type.addSuperinterface(parent(RuntimeNames.CUSTOM_DATA_CONVERTER, user))
                    .addMethod(ReadMethod.ofCustomData(user, names));
            if (user.creation().isBean()) {
                type.addMethod(ApplyToMethod.fill(user, names));
            }
        } else {
            type.addSuperinterface(parent(RuntimeNames.CUSTOM_DATA_WRITER, user));
            addReading(type, user, names);
        }
        return type.addMethod(diff(user)).build();
    }

    private static void addReading(TypeSpec.Builder type, UserClass user, Names names) {
        if (user.isRead()) {
            type.addSuperinterface(parent(RuntimeNames.CUSTOM_DATA_UPDATER, user))
                    .addMethod(handing(user, ApplyToMethod.of(user, names)));
        }
        if (user.isRead() && !user.custom().isEmpty() && isFilled(user)) {
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
        return user.creation().isBean() || ApplyToMethod.isInPlace(user);
    }

    /** {@code return KEYS.diff(stored, toCustomData(now));} */
    private static MethodSpec diff(UserClass user) {
        return Frame.method("diff")
                .returns(RuntimeNames.CUSTOM_DATA)
                .addParameter(RuntimeNames.CUSTOM_DATA, "stored")
                .addParameter(user.source(), "now")
                .addStatement("return KEYS.diff(stored, toCustomData(now))")
                .build();
    }
}
