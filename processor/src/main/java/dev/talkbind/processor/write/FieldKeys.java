package dev.talkbind.processor.write;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import dev.talkbind.annotations.UserProperty;
import dev.talkbind.processor.model.Creation;
import dev.talkbind.processor.model.FieldForm;
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

    /** If a container provides a converter, its key is made in the constructor. */
    static void addTo(TypeSpec.Builder type, MethodSpec.Builder constructor, UserClass user, Names names) {
        for (UserClass body : user.bodies()) {
            for (UserFieldProperty field : body.fields()) {
                if (field.isGiven()) {
                    FieldSpec key = FieldSpec.builder(
                                    keyType(field), field.field().name(), Modifier.PRIVATE, Modifier.FINAL)
                            .build();
                    type.addField(key);
                    constructor.addStatement(
                            "$N = $L",
                            key,
                            key(user, field, Injection.text(field.text().orElseThrow(), names)));
                } else if (isNeeded(body, field)) {
                    type.addField(constant(user, field));
                }
            }
        }
    }

    private static FieldSpec constant(UserClass user, UserFieldProperty field) {
        return switch (field.form().orElseThrow()) {
            case CUSTOM_DATA, CUSTOM_MAP, TOKENS -> map(field);
            case INSTANT, MILLIS ->
                constant(
                        field,
                        RuntimeNames.TIME_KEY,
                        CodeBlock.of(
                                "$T.of($L)",
                                RuntimeNames.TIME_KEY,
                                Literals.of(field.member().label())));
            default -> constant(field, keyType(field), key(user, field, checked(user, field)));
        };
    }

    /** Whether a field is written, including fields of nested values. */
    static boolean isWritten(UserClass user, UserFieldProperty field) {
        for (UserClass body : user.bodies()) {
            if (body.writtenFields().contains(field)) {
                return true;
            }
        }
        return false;
    }

    /** Whether code uses the key. Maps and plain addresses are written without a key. */
    private static boolean isNeeded(UserClass user, UserFieldProperty field) {
        if (field.form().orElseThrow().isMap()) {
            return isSet(user, field);
        }
        return !field.isPlainAddress() || user.reads(field.member());
    }

    /** Whether code sets the field, and does not only pass it to a constructor. */
    private static boolean isSet(UserClass user, UserFieldProperty field) {
        return user.reads(field.member())
                && (user.creation().way() == Creation.Way.BUILDER
                        || user.creation().takes(field.member().name()).isEmpty());
    }

    private static CodeBlock key(UserClass user, UserFieldProperty field, CodeBlock text) {
        String property = Literals.of(field.member().label());
        return switch (field.form().orElseThrow()) {
            case ONE_ADDRESS -> address("one", field, property, text);
            case ADDRESS_ARRAY -> address("array", field, property, text);
            case ADDRESS_LIST -> address("list", field, property, text);
            case ADDRESS_SET -> address("set", field, property, text);
            default -> text(user, field, property, text);
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

    private static TypeName keyType(UserFieldProperty field) {
        return field.is(FieldForm.TEXT)
                ? ParameterizedTypeName.get(
                        RuntimeNames.USER_KEY, field.text().orElseThrow().type())
                : ParameterizedTypeName.get(RuntimeNames.ADDRESS_KEY, boxed(field));
    }

    private static TypeName boxed(UserFieldProperty field) {
        TypeName type = field.member().valueType().name();
        return type.isPrimitive() ? type.box() : type;
    }

    private static CodeBlock text(UserClass user, UserFieldProperty field, String property, CodeBlock text) {
        CodeBlock key = CodeBlock.of(
                Breaks.VALUE + "$T.of($T.$L," + Breaks.ARGUMENT + "$L," + Breaks.ARGUMENT + "$L)",
                RuntimeNames.USER_KEY,
                UserProperty.class,
                field.field().name(),
                property,
                text);
        Optional<Text> prefix = user.settings().idPrefix();
        return field.field() == UserProperty.ID && prefix.isPresent()
                ? CodeBlock.of(
                        "$L" + Breaks.CHAIN + ".prefix($L)",
                        key,
                        Literals.of(prefix.get().value()))
                : key;
    }

    /**
     * The text of the field. For a String, it checks the declared roles or the form of a locale. A plain address has
     * none.
     */
    private static CodeBlock checked(UserClass user, UserFieldProperty field) {
        if (!field.is(FieldForm.TEXT) || field.isChosen()) {
            return field.isChosen() ? field.text().orElseThrow().text() : CodeBlock.of("");
        }
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

    private static CodeBlock address(String form, UserFieldProperty field, String property, CodeBlock text) {
        CodeBlock array = text.isEmpty() || !field.is(FieldForm.ADDRESS_ARRAY)
                ? CodeBlock.of("")
                : CodeBlock.of(
                        "," + Breaks.ARGUMENT + "$T::new",
                        field.member().valueType().name());
        return CodeBlock.of(
                Breaks.VALUE + "$T.$L($T.$L, $L$L$L)",
                RuntimeNames.ADDRESS_KEY,
                form,
                UserProperty.class,
                field.field().name(),
                property,
                text.isEmpty() ? text : CodeBlock.of("," + Breaks.ARGUMENT + "$L", text),
                array);
    }
}
