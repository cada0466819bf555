package dev.talkbind.processor.read;

import com.palantir.javapoet.ClassName;
import dev.talkbind.processor.model.CustomProperty;
import dev.talkbind.processor.model.Member;
import dev.talkbind.processor.value.JavaType;
import java.util.ArrayList;
import java.util.List;

/** The classes that generated code names for what is mapped. */
final class NamedTypes {

    private NamedTypes() {}

    static List<ClassName> of(List<Member> members, List<CustomProperty> custom) {
        List<ClassName> types = new ArrayList<>();
        for (Member member : members) {
            addTypes(member.type(), types);
        }
        for (CustomProperty property : custom) {
            if (property.converter().isPresent()) {
                types.add(property.converter().get().type());
            }
        }
        return types;
    }

    private static void addTypes(JavaType type, List<ClassName> types) {
        if (type.raw() instanceof ClassName name) {
            types.add(name);
        }
        for (JavaType argument : type.arguments()) {
            addTypes(argument, types);
        }
    }
}
