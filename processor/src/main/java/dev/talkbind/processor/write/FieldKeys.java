package dev.talkbind.processor.write;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import dev.talkbind.annotations.UserProperty;
import dev.talkbind.processor.model.UserClass;
import dev.talkbind.processor.model.UserFieldProperty;
import dev.talkbind.processor.value.Breaks;
import dev.talkbind.processor.value.Literals;
import dev.talkbind.processor.value.RuntimeNames;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javax.lang.model.element.Modifier;

/** One constant for each user field that is a text or a list of addresses: {@code UserKey<Long> ID = UserKey.of(…)}. */
final class FieldKeys {

    private FieldKeys() {}

    static List<FieldSpec> of(UserClass user) {
        return user.fields().stream()
                .flatMap(field -> key(user, field).stream())
                .toList();
    }

    private static Optional<FieldSpec> key(UserClass user, UserFieldProperty field) {
        String property = Literals.of(field.member().label());
        return switch (field.form().orElseThrow()) {
            case TEXT -> Optional.of(constant(field, textKey(field), text(user, field, property)));
            case ONE_ADDRESS -> Optional.of(constant(field, addressKey(field), address("one", field, property)));
            case ADDRESS_ARRAY -> Optional.of(constant(field, addressKey(field), address("array", field, property)));
            case ADDRESS_LIST -> Optional.of(constant(field, addressKey(field), address("list", field, property)));
            case ADDRESS_SET -> Optional.of(constant(field, addressKey(field), address("set", field, property)));
            case CUSTOM_DATA, CUSTOM_MAP, CUSTOM_TYPE, TOKENS -> Optional.empty();
        };
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
                field.text().orElseThrow().text());
        return Stream.of(field)
                .filter(one -> one.field() == UserProperty.ID)
                .flatMap(id -> user.settings().idPrefix().stream())
                .map(prefix -> CodeBlock.of("$L" + Breaks.CHAIN + ".prefix($L)", key, Literals.of(prefix.value())))
                .findFirst()
                .orElse(key);
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
