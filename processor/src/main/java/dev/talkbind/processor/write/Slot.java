package dev.talkbind.processor.write;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.TypeName;
import dev.talkbind.processor.model.CustomProperty;
import dev.talkbind.processor.model.Member;
import dev.talkbind.processor.model.UserClass;
import dev.talkbind.processor.model.UserFieldProperty;
import java.util.List;
import java.util.stream.Stream;

/** A property to be read: the type of its value, and the expressions that read it before and after there is an instance. */
record Slot(Member member, TypeName type, CodeBlock fresh, CodeBlock onto) {

    static List<Slot> all(UserClass user, Names names) {
        return Stream.concat(fields(user, names).stream(), custom(user, names).stream())
                .toList();
    }

    static List<Slot> fields(UserClass user, Names names) {
        ReadExpressions read = new ReadExpressions(user, names);
        return user.fields().stream()
                .map(field -> new Slot(field.member(), type(field), read.fresh(field), read.onto(field)))
                .toList();
    }

    static List<Slot> custom(UserClass user, Names names) {
        ReadExpressions read = new ReadExpressions(user, names);
        CodeBlock prefix = user.isCustomData() ? CodeBlock.of("") : CodeBlock.of("$T.", user.converterName());
        return user.custom().stream()
                .map(property ->
                        new Slot(property.member(), type(property), read.fresh(property, prefix), read.onto(property)))
                .toList();
    }

    static TypeName type(CustomProperty property) {
        return property.type().orElseThrow().type();
    }

    private static TypeName type(UserFieldProperty field) {
        TypeName type = field.member().valueType().name();
        return type.isPrimitive() ? type.box() : type;
    }
}
