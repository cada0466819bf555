package dev.talkbind.processor.read;

import com.palantir.javapoet.ClassName;
import dev.talkbind.processor.model.CustomProperty;
import dev.talkbind.processor.model.Member;
import dev.talkbind.processor.model.UserFieldProperty;
import dev.talkbind.processor.value.JavaType;
import dev.talkbind.processor.value.OwnText;
import dev.talkbind.processor.value.ValueType;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The classes that generated code names for what is mapped.
 *
 * @param types the classes of properties
 * @param wrapped the classes whose text is the text of one value, which generated code reads and wraps again
 * @param unfit the classes that claim this, but cannot do it
 * @param converters the developers' converters, which generated code makes or receives
 */
record UsedClasses(List<ClassName> types, List<ClassName> wrapped, List<ClassName> unfit, List<ClassName> converters) {

    static UsedClasses of(PropertyReader properties) {
        return of(properties.mapped(), properties.fields(), properties.custom());
    }

    static UsedClasses of(List<Member> mapped, List<UserFieldProperty> fields, List<CustomProperty> custom) {
        UsedClasses used = new UsedClasses(new ArrayList<>(), new ArrayList<>(), new ArrayList<>(), new ArrayList<>());
        for (Member member : mapped) {
            used.add(member.type());
        }
        for (UserFieldProperty field : fields) {
            used.addConverter(field.text());
        }
        for (CustomProperty property : custom) {
            used.addConverter(property.type());
        }
        return used;
    }

    /** All of these classes. */
    List<ClassName> all() {
        List<ClassName> all = new ArrayList<>(types);
        all.addAll(converters);
        return all;
    }

    private void add(JavaType type) {
        if (type.raw() instanceof ClassName name) {
            types.add(name);
        }
        for (JavaType argument : type.arguments()) {
            add(argument);
        }
        OwnText own = type.own().orElse(null);
        if (own instanceof OwnText.OfValue one) {
            wrapped.add((ClassName) type.raw());
            add(one.value());
        } else if (own instanceof OwnText.Unfit) {
            unfit.add((ClassName) type.raw());
        }
    }

    private void addConverter(Optional<ValueType> type) {
        if (type.isPresent() && type.get().conversion().isPresent()) {
            converters.add(type.get().conversion().get().converter().type());
        }
    }
}
