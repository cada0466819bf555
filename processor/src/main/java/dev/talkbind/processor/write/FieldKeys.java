package dev.talkbind.processor.write;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import dev.talkbind.annotations.UserProperty;
import dev.talkbind.processor.model.Creation;
import dev.talkbind.processor.model.Text;
import dev.talkbind.processor.model.UserClass;
import dev.talkbind.processor.model.UserFieldProperty;
import dev.talkbind.processor.value.Breaks;
import dev.talkbind.processor.value.Literals;
import dev.talkbind.processor.value.RuntimeNames;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.lang.model.element.Modifier;

/** One constant for each user field that is a text or a list of addresses: {@code UserKey<Long> ID = UserKey.of(…)}. */
final class FieldKeys {

    private FieldKeys() {}

    static List<FieldSpec> of(UserClass user) {
        List<FieldSpec> keys = new ArrayList<>();
        for (UserClass body : user.bodies()) {
            for (UserFieldProperty field : body.fields()) {
                if (!field.form().orElseThrow().isMap() || isSet(body, field)) {
                    keys.add(key(user, field));
                }
            }
        }
        return keys;
    }

    /** Whether a field is written, be it one of a nested value. */
    static boolean isWritten(UserClass user, UserFieldProperty field) {
        for (UserClass body : user.bodies()) {
            if (body.writtenFields().contains(field)) {
                return true;
            }
        }
        return false;
    }

    /** Whether code sets the field, and does not just give it to a constructor. */
    private static boolean isSet(UserClass user, UserFieldProperty field) {
        return user.reads(field.member())
                && (user.creation().way() == Creation.Way.BUILDER
                        || user.creation().takes(field.member().name()).isEmpty());
    }

    private static FieldSpec key(UserClass user, UserFieldProperty field) {
        String property = Literals.of(field.member().label());
        return switch (field.form().orElseThrow()) {
            case TEXT -> constant(field, textKey(field), text(user, field, property));
            case ONE_ADDRESS -> constant(field, addressKey(field), address("one", field, property));
            case ADDRESS_ARRAY -> constant(field, addressKey(field), address("array", field, property));
            case ADDRESS_LIST -> constant(field, addressKey(field), address("list", field, property));
            case ADDRESS_SET -> constant(field, addressKey(field), address("set", field, property));
            case CUSTOM_DATA, CUSTOM_MAP, TOKENS -> map(field);
            case INSTANT, MILLIS ->
                constant(field, RuntimeNames.TIME_KEY, CodeBlock.of("$T.of($L)", RuntimeNames.TIME_KEY, property));
        };
    }

    static FieldSpec map(UserFieldProperty field) {
        CodeBlock key = CodeBlock.of(
                Breaks.VALUE + "$T.of($T.$L, $L)",
                RuntimeNames.MAP_KEY,
                UserProperty.class,
                field.field().name(),
                Literals.of(field.member().label()));
        return constant(field, RuntimeNames.MAP_KEY, key);
    }

    private static FieldSpec constant(UserFieldProperty field, TypeName type, CodeBlock value) {
        return FieldSpec.builder(type, field.field().name(), Modifier.PRIVATE, Modifier.STATIC, Modifier.FINAL)
                .initializer(value)
                .build();
    }

    private static TypeName textKey(UserFieldProperty field) {
        return ParameterizedTypeName.get(
                RuntimeNames.USER_KEY, field.text().orElseThrow().type());
    }

    private static TypeName addressKey(UserFieldProperty field) {
        return ParameterizedTypeName.get(
                RuntimeNames.ADDRESS_KEY, field.member().valueType().name());
    }

    private static CodeBlock text(UserClass user, UserFieldProperty field, String property) {
        CodeBlock key = CodeBlock.of(
                Breaks.VALUE + "$T.of($T.$L," + Breaks.ARGUMENT + "$L," + Breaks.ARGUMENT + "$L)",
                RuntimeNames.USER_KEY,
                UserProperty.class,
                field.field().name(),
                property,
                checked(user, field));
        Optional<Text> prefix = user.settings().idPrefix();
        return field.field() == UserProperty.ID && prefix.isPresent()
                ? CodeBlock.of(
                        "$L" + Breaks.CHAIN + ".prefix($L)",
                        key,
                        Literals.of(prefix.get().value()))
                : key;
    }

    /** The text of the field, which a String holds to the declared roles or to the form of a tag. */
    private static CodeBlock checked(UserClass user, UserFieldProperty field) {
        List<Text> roles = user.settings().roles();
        boolean isString = field.member().valueType().is(String.class);
        if (isString && field.field() == UserProperty.LOCALE) {
            return CodeBlock.of("$T.INSTANCE", RuntimeNames.text("LocaleTagText"));
        }
        if (isString && field.field() == UserProperty.ROLE && !roles.isEmpty()) {
            List<String> declared = new ArrayList<>();
            for (Text role : roles) {
                declared.add(Literals.of(role.value()));
            }
            return CodeBlock.of("$T.of($L)", RuntimeNames.text("RoleText"), String.join(", ", declared));
        }
        return field.text().orElseThrow().text();
    }

    private static CodeBlock address(String form, UserFieldProperty field, String property) {
        return CodeBlock.of(
                Breaks.VALUE + "$T.$L($T.$L, $L)",
                RuntimeNames.ADDRESS_KEY,
                form,
                UserProperty.class,
                field.field().name(),
                property);
    }
}
