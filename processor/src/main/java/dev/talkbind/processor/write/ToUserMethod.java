package dev.talkbind.processor.write;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import dev.talkbind.annotations.NullHandling;
import dev.talkbind.annotations.UserProperty;
import dev.talkbind.processor.model.Member;
import dev.talkbind.processor.model.NestedProperty;
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
 * Objects.requireNonNull(seller, "SellerUserMapper was given null");
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
        Frame.requireSource(toUser.method, user.mapperName(), names);
        toUser.hold(user, names);
        toUser.method.addStatement("$T user = $L", RuntimeNames.USER_BUILDER, builder(user, names));
        if (user.settings().keepsNulls()) {
            toUser.method.addStatement("user.nulls($T.KEEP)", NullHandling.class);
        }
        toUser.fields(user, names);
        Optional<Text> role = user.settings().role();
        if (role.isPresent()) {
            toUser.method.addStatement("user.role($L)", Literals.of(role.get().value()));
        }
        toUser.custom();
        return toUser.method.addStatement("return user.build()").build();
    }

    /** {@code User.builder(ID.required(seller.getId()))} */
    static CodeBlock builder(UserClass user, Names names) {
        return CodeBlock.of("$T.builder(ID.required($L))", RuntimeNames.USER, id(user, names));
    }

    private static CodeBlock id(UserClass user, Names names) {
        for (UserFieldProperty field : user.writtenFields()) {
            if (field.field() == UserProperty.ID) {
                return value(user, field, names);
            }
        }
        for (NestedProperty property : user.writtenNested()) {
            if (property.of().field(UserProperty.ID).isPresent()) {
                return id(property.of(), names.in(property.member()));
            }
        }
        throw new IllegalStateException(user.label());
    }

    /** Variables for nested values with user fields: {@code Profile profile = seller.getProfile();} */
    private void hold(UserClass around, Names outside) {
        for (NestedProperty property : around.writtenNested()) {
            if (!property.of().writtenFields().isEmpty() || property.of().writesNestedFields()) {
                hold(around, property, outside, method);
                hold(property.of(), outside.in(property.member()));
            }
        }
    }

    /** Variables for the nested values that hold the id. */
    static void holdId(UserClass around, Names outside, MethodSpec.Builder method) {
        for (NestedProperty property : around.writtenNested()) {
            if (property.of().field(UserProperty.ID).isPresent()) {
                hold(around, property, outside, method);
                holdId(property.of(), outside.in(property.member()), method);
            }
        }
    }

    private static void hold(UserClass around, NestedProperty property, Names outside, MethodSpec.Builder method) {
        method.addStatement(
                "$T $N = $L",
                property.member().valueType().name(),
                outside.local(property.member()),
                value(around, property.member(), outside));
    }

    /** The value of a property. If a nested value is null, its properties are null too. */
    private static CodeBlock value(UserClass around, Member member, Names names) {
        CodeBlock value = PropertyCode.read(member, names.source());
        return around.holder().isPresent() ? CodeBlock.of("$N == null ? null : $L", names.source(), value) : value;
    }

    private static CodeBlock value(UserClass around, UserFieldProperty field, Names names) {
        return value(around, field.member(), names);
    }

    private void fields(UserClass around, Names inside) {
        for (UserFieldProperty field : around.writtenFields()) {
            if (field.field() != UserProperty.ID) {
                field(field, value(around, field, inside));
            }
        }
        for (NestedProperty property : around.writtenNested()) {
            fields(property.of(), inside.in(property.member()));
        }
    }

    private void field(UserFieldProperty field, CodeBlock value) {
        String key = field.field().name();
        switch (field.form().orElseThrow()) {
            case TEXT -> set(field, CodeBlock.of("$L.$L($L)", key, toText(field), value));
            case ONE_ADDRESS, ADDRESS_ARRAY, ADDRESS_LIST, ADDRESS_SET ->
                set(field, field.isPlainAddress() ? value : CodeBlock.of("$L.toList($L)", key, value));
            case TOKENS -> set(field, value);
            case CUSTOM_DATA, CUSTOM_MAP, INSTANT, MILLIS -> {}
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
