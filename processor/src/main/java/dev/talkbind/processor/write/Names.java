package dev.talkbind.processor.write;

import com.palantir.javapoet.ClassName;
import dev.talkbind.annotations.UserProperty;
import dev.talkbind.processor.model.CustomProperty;
import dev.talkbind.processor.model.Member;
import dev.talkbind.processor.model.UserClass;
import dev.talkbind.processor.value.GivenNames;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;

/** The names in the code of one class: no two alike, none a keyword, and the owner's own wherever they are free. */
final class Names {

    private final FreeNames constants = new FreeNames();
    private final FreeNames variables = new FreeNames();
    private final Map<String, String> keys = new HashMap<>();
    private final Map<String, String> locals = new HashMap<>();
    private final Map<ClassName, String> given = new HashMap<>();
    private final String source;

    private Names(UserClass user) {
        Set<String> fixed = new LinkedHashSet<>(GivenNames.CONSTANTS);
        fixed.addAll(MentionedTypes.of(user));
        for (String name : fixed) {
            variables.newName(constants.newName(name));
        }
        if (user.field(UserProperty.CUSTOM).isPresent()) {
            constants.newName(UserProperty.CUSTOM.name()); // the key of the rest, beside those of properties
        }
        for (CustomProperty property : user.custom()) {
            keys.put(property.member().name(), constant(property.member().name()));
        }
        reserve(fixed);
        give(user);
        source = variables.newName(decapitalized(user.type().simpleName()));
        for (Member member : user.mapped()) {
            locals.put(member.name(), variables.newName(member.name()));
        }
    }

    /** Keeps variables from the names that stand for something else: {@code fixed} ones are kept already. */
    private void reserve(Set<String> fixed) {
        Set<String> taken = new LinkedHashSet<>(GivenNames.VARIABLES);
        taken.addAll(GivenNames.FIELDS);
        taken.addAll(new TreeSet<>(keys.values()));
        for (String name : taken) {
            if (!fixed.contains(name)) {
                variables.newName(name);
            }
        }
    }

    private void give(UserClass user) {
        Set<ClassName> converters = new LinkedHashSet<>(Injection.ofConverter(user));
        converters.addAll(Injection.ofMapper(user));
        for (ClassName type : converters) {
            given.put(type, variables.newName(decapitalized(type.simpleName())));
        }
    }

    /** The names that are given out whatever a class is called: one that has such a name is written with its package. */
    static String[] fixed() {
        return GivenNames.toArray();
    }

    static Names of(UserClass user) {
        return new Names(user);
    }

    /** The variable that holds the entity: {@code seller}. */
    String source() {
        return source;
    }

    /** The field or parameter for what a container gives. */
    String given(ClassName type) {
        return Objects.requireNonNull(given.get(type));
    }

    /** The constant for the key of a property: {@code LAST_SEEN}. */
    String key(CustomProperty property) {
        return Objects.requireNonNull(keys.get(property.member().name()));
    }

    /** The variable that holds the value of a property. */
    String local(Member member) {
        return Objects.requireNonNull(locals.get(member.name()));
    }

    private String constant(String property) {
        StringBuilder constant = new StringBuilder();
        for (int i = 0; i < property.length(); i++) {
            char c = property.charAt(i);
            if (i > 0 && Character.isUpperCase(c) && Character.isLowerCase(property.charAt(i - 1))) {
                constant.append('_');
            }
            constant.append(c);
        }
        return constants.newName(constant.toString().toUpperCase(Locale.ROOT));
    }

    private static String decapitalized(String type) {
        return Character.toLowerCase(type.charAt(0)) + type.substring(1);
    }
}
