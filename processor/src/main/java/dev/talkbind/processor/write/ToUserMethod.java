package dev.talkbind.processor.write;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import dev.talkbind.annotations.NullHandling;
import dev.talkbind.annotations.UserProperty;
import dev.talkbind.processor.model.Text;
import dev.talkbind.processor.model.UserClass;
import dev.talkbind.processor.model.UserFieldProperty;
import dev.talkbind.processor.value.Literals;
import dev.talkbind.processor.value.RuntimeNames;
import java.util.Optional;

/**
 * The method that makes the full user.
 *
 * <pre>{@code
 * User.Builder user = User.builder(ID.required(seller.getId()));
 * user.name(NAME.required(seller.getName()));
 * user.custom(SellerCustomDataConverter.INSTANCE.toCustomData(seller));
 * return user.build();
 * }</pre>
 */
final class ToUserMethod {

    private final UserClass user;
    private final Names names;
    private final MethodSpec.Builder method;

    private ToUserMethod(UserClass user, Names names) {
        this.user = user;
        this.names = names;
        this.method = Frame.method("toUser").returns(RuntimeNames.USER).addParameter(user.source(), names.source());
    }

    static MethodSpec of(UserClass user, Names names) {
        ToUserMethod toUser = new ToUserMethod(user, names);
        toUser.method.addStatement("$T user = $L", RuntimeNames.USER_BUILDER, builder(user, names));
        if (user.settings().keepsNulls()) {
            toUser.method.addStatement("user.nulls($T.KEEP)", NullHandling.class);
        }
        for (UserFieldProperty field : user.writtenFields()) {
            if (field.field() != UserProperty.ID) {
                toUser.field(field);
            }
        }
        Optional<Text> role = user.settings().role();
        if (role.isPresent()) {
            toUser.method.addStatement("user.role($L)", Literals.of(role.get().value()));
        }
        toUser.custom();
        return toUser.method.addStatement("return user.build()").build();
    }

    /** {@code User.builder(ID.required(seller.getId()))} */
    static CodeBlock builder(UserClass user, Names names) {
        UserFieldProperty id = user.field(UserProperty.ID).orElseThrow();
        return CodeBlock.of(
                "$T.builder(ID.required($L))", RuntimeNames.USER, PropertyCode.read(id.member(), names.source()));
    }

    private void field(UserFieldProperty field) {
        CodeBlock value = PropertyCode.read(field.member(), names.source());
        String key = field.field().name();
        switch (field.form().orElseThrow()) {
            case TEXT -> set(field, CodeBlock.of("$L.$L($L)", key, toText(field), value));
            case ONE_ADDRESS, ADDRESS_ARRAY, ADDRESS_LIST, ADDRESS_SET ->
                set(field, CodeBlock.of("$L.toList($L)", key, value));
            case TOKENS -> set(field, value);
            case CUSTOM_DATA, CUSTOM_MAP, CUSTOM_TYPE, INSTANT, MILLIS -> {}
        }
    }

    private void set(UserFieldProperty field, CodeBlock value) {
        method.addStatement("user.$L($L)", field.field().fieldName(), value);
    }

    private static String toText(UserFieldProperty field) {
        return field.field() == UserProperty.NAME ? "required" : "toTextOrNull";
    }

    private void custom() {
        if (!user.writesCustom()) {
            return;
        }
        Optional<UserFieldProperty> field = user.field(UserProperty.CUSTOM);
        if (user.hasConverter()) {
            method.addStatement(
                    "user.custom($L.toCustomData($N))", new Injection(user, names).converter(), names.source());
        } else if (field.isPresent()) {
            method.addStatement("user.custom($L)", PropertyCode.read(field.get().member(), names.source()));
        }
    }
}
