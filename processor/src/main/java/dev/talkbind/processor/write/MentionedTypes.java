package dev.talkbind.processor.write;

import com.palantir.javapoet.ArrayTypeName;
import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import dev.talkbind.processor.model.CustomProperty;
import dev.talkbind.processor.model.Member;
import dev.talkbind.processor.model.UserClass;
import dev.talkbind.processor.model.UserFieldProperty;
import dev.talkbind.processor.value.JavaType;
import dev.talkbind.processor.value.OwnText;
import dev.talkbind.processor.value.ValueType;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * The first parts of the names that generated code mentions: of classes, and of packages that may have to be written
 * out. A variable with the same name would hide them.
 */
final class MentionedTypes {

    /** Classes of the run time and the JDK that are written before a dot. */
    private static final List<String> ALWAYS = List.of(
            "User",
            "UserKey",
            "UserProperty",
            "AddressKey",
            "MapKey",
            "NestedKey",
            "PrefixKey",
            "CustomData",
            "FieldKey",
            "CustomKeys",
            "ReadContext",
            "WriteContext",
            "Exception",
            "NullHandling",
            "Objects",
            "Optional",
            "Optionals",
            "ArrayText",
            "PrimitiveArrayText",
            "EnumText",
            "ListText",
            "SetText",
            "WrappedText",
            // if one of these classes is written with its package
            "dev",
            "java");

    private final Set<String> names = new TreeSet<>(ALWAYS);

    private MentionedTypes() {}

    static Set<String> of(UserClass user) {
        MentionedTypes mentioned = new MentionedTypes();
        mentioned.add(user.type());
        mentioned.add(user.annotated());
        mentioned.add(user.mapperName());
        mentioned.add(user.converterName());
        for (UserClass body : user.bodies()) {
            mentioned.add(body.source());
            for (Member member : body.mapped()) {
                mentioned.add(member.type());
                if (member.getter().isPresent() && member.getter().get().owner().isPresent()) {
                    mentioned.add(member.getter().get().owner().get());
                }
            }
            if (body.creation().owner().isPresent()) {
                mentioned.add(body.creation().owner().get());
            }
        }
        for (UserFieldProperty field : user.allFields()) {
            mentioned.addConverter(field.text());
        }
        for (CustomProperty property : user.keys()) {
            mentioned.addConverter(property.type());
        }
        return mentioned.names;
    }

    private void addConverter(Optional<ValueType> type) {
        if (type.isPresent() && type.get().conversion().isPresent()) {
            add(type.get().conversion().get().converter().type());
        }
    }

    private void add(JavaType type) {
        add(type.name());
        if (type.own().isPresent() && type.own().get() instanceof OwnText.OfValue one) {
            add(one.value());
        }
        for (JavaType argument : type.arguments()) {
            add(argument);
        }
    }

    private void add(TypeName type) {
        if (type instanceof ClassName name) {
            names.add(name.topLevelClassName().simpleName());
            names.add(name.packageName().split("\\.", 2)[0]);
        } else if (type instanceof ArrayTypeName array) {
            add(array.componentType());
        } else if (type instanceof ParameterizedTypeName generic) {
            add(generic.rawType());
            for (TypeName argument : generic.typeArguments()) {
                add(argument);
            }
        }
    }
}
