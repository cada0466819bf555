package dev.talkbind.processor.write;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeSpec;
import dev.talkbind.annotations.UserProperty;
import dev.talkbind.processor.model.FieldForm;
import dev.talkbind.processor.model.UserClass;
import dev.talkbind.processor.value.RuntimeNames;

/** The mapper of a {@code @TalkUser} type: {@code final class SellerUserMapper implements UserMapper<Seller>}. */
public final class UserMapperType {

    private UserMapperType() {}

    public static TypeSpec of(UserClass user) {
        Names names = Names.of(user);
        MethodSpec.Builder constructor = Frame.constructor(user, names, Injection.ofMapper(user));
        TypeSpec.Builder type = Frame.of(user, user.mapperName(), !user.isMapperInjected())
                .addJavadoc(
                        user.isWritten()
                                ? "Maps {@link $T} to TalkJS users$L$L."
                                : "Makes {@link $T} of TalkJS users$L$L.",
                        user.type(),
                        user.isRead() && user.isWritten() ? " and back" : "",
                        Frame.seenBy(user))
                .addSuperinterface(ParameterizedTypeName.get(parent(user), user.source()));
        FieldKeys.addTo(type, constructor, user, names);
        type.addFields(TypedKeys.nested(user, names, false));
        for (ClassName given : Injection.keptByMapper(user)) {
            Frame.keep(names.given(given), given, type, constructor);
        }
        type.addMethod(constructor.build());
        if (user.isWritten()) {
            type.addMethod(toUser(user, names)).addMethod(toBrowserUser(user, names));
        }
        if (user.isRead()) {
            type.addMethod(handing(user, ReadMethod.ofUser(user, names)));
        }
        return user.isWritten() ? type.addMethod(diff(user, names)).build() : type.build();
    }

    private static ClassName parent(UserClass user) {
        if (!user.isWritten()) {
            return RuntimeNames.USER_READER;
        }
        return user.isRead() ? RuntimeNames.USER_MAPPER : RuntimeNames.USER_WRITER;
    }

    /** If there is a converter, the converter gets the map. */
    private static MethodSpec toUser(UserClass user, Names names) {
        MethodSpec method = ToUserMethod.of(user, names);
        return user.hasConverter() ? Frame.handing(user, method, FieldForm.TOKENS) : handing(user, method);
    }

    private static MethodSpec handing(UserClass user, MethodSpec method) {
        return Frame.handing(user, method, FieldForm.CUSTOM_MAP, FieldForm.TOKENS);
    }

    /**
     * {@code return toUser(seller).without(UserProperty.PUSH_TOKENS);}, or only the id if browsers may not synchronize.
     */
    private static MethodSpec toBrowserUser(UserClass user, Names names) {
        MethodSpec.Builder method =
                Frame.method("toBrowserUser").returns(RuntimeNames.USER).addParameter(user.source(), names.source());
        if (!user.settings().syncsBrowsers()) {
            Frame.requireSource(method, user.mapperName(), names);
            ToUserMethod.holdId(user, names, method);
            method.addStatement("return $L.build()", ToUserMethod.builder(user, names));
        } else if (user.field(UserProperty.PUSH_TOKENS).isPresent()) {
            method.addStatement("return toUser($N).without($T.PUSH_TOKENS)", names.source(), UserProperty.class);
        } else {
            method.addStatement("return toUser($N)", names.source());
        }
        return method.build();
    }

    /** {@code return SellerCustomDataConverter.KEYS.diff(stored, toUser(now));} */
    private static MethodSpec diff(UserClass user, Names names) {
        MethodSpec.Builder method = Frame.method("diff")
                .returns(RuntimeNames.USER)
                .addParameter(RuntimeNames.USER, "stored")
                .addParameter(user.source(), "now");
        Whole.addToMapper(method, user, names);
        return method.build();
    }
}
