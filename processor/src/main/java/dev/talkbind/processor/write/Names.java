package dev.talkbind.processor.write;

import com.palantir.javapoet.ClassName;
import dev.talkbind.annotations.UserProperty;
import dev.talkbind.processor.model.CustomProperty;
import dev.talkbind.processor.model.MapProperty;
import dev.talkbind.processor.model.Member;
import dev.talkbind.processor.model.NestedProperty;
import dev.talkbind.processor.model.UserClass;
import dev.talkbind.processor.value.GivenNames;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;

/**
 * The names in the code of one class: no two are equal, none is a keyword, and the owner's own names are used where
 * they are free.
 */
final class Names {

    private final FreeNames constants;
    private final FreeNames variables;
    private final Map<String, String> keys;
    private final Map<String, String> locals;
    private final Map<String, String> flags;
    private final Map<ClassName, String> given;
    private final String source;

    private Names(Names whole, String source) {
        this.constants = whole.constants;
        this.variables = whole.variables;
        this.keys = whole.keys;
        this.locals = whole.locals;
        this.flags = whole.flags;
        this.given = whole.given;
        this.source = source;
    }

    private Names(UserClass user) {
        constants = new FreeNames();
        variables = new FreeNames();
        keys = new HashMap<>();
        locals = new HashMap<>();
        flags = new HashMap<>();
        given = new HashMap<>();
        Set<String> fixed = new LinkedHashSet<>(GivenNames.CONSTANTS);
        fixed.addAll(MentionedTypes.of(user));
        for (String name : fixed) {
            variables.newName(constants.newName(name));
        }
        if (user.field(UserProperty.CUSTOM).isPresent()) {
            constants.newName(UserProperty.CUSTOM.name()); // the key of the rest, beside those of properties
        }
        nameKeys(user);
        reserve(fixed);
        give(user);
        source = variables.newName(decapitalized(user.type().simpleName()));
        nameVariables(user);
    }

    private void nameKeys(UserClass user) {
        for (CustomProperty property : user.keys()) {
            nameKey(property.member());
        }
        for (NestedProperty property : user.allNested()) {
            nameKey(property.member());
        }
        for (MapProperty property : user.allMaps()) {
            nameKey(property.member());
        }
    }

    private void nameKey(Member member) {
        keys.put(member.path(), constant(member.path()));
    }

    private void nameVariables(UserClass user) {
        for (UserClass body : user.bodies()) {
            for (Member member : body.mapped()) {
                locals.put(member.path(), variables.newName(joined(member.path())));
            }
        }
        for (NestedProperty property : user.allNested()) {
            String path = property.member().path();
            flags.put(path, variables.newName("has" + capitalized(joined(path))));
        }
    }

    /** {@code billingCity} for {@code billing.city}. */
    private static String joined(String path) {
        StringBuilder joined = new StringBuilder();
        for (String name : path.split("\\.", -1)) {
            joined.append(joined.isEmpty() ? name : capitalized(name));
        }
        return joined.toString();
    }

    private static String capitalized(String name) {
        return Character.toUpperCase(name.charAt(0)) + name.substring(1);
    }

    /** The same names, with the variable of a nested value as the source. */
    Names in(Member nested) {
        return new Names(this, local(nested));
    }

    /** Keeps variables from names that mean something else; {@code fixed} names are reserved already. */
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

    /** The names that every generated class uses. A class with one of these names is written with its package. */
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

    /** The field or parameter for an object that a container provides. */
    String given(ClassName type) {
        return Objects.requireNonNull(given.get(type));
    }

    /** The constant for the key of a property: {@code LAST_SEEN}. */
    String key(CustomProperty property) {
        return key(property.member());
    }

    /** The constant for a property: {@code BILLING_CITY} for {@code billing.city}. */
    String key(Member member) {
        return Objects.requireNonNull(keys.get(member.path()));
    }

    /** The variable that says whether a nested value is there. */
    String flag(Member nested) {
        return Objects.requireNonNull(flags.get(nested.path()));
    }

    /** The variable that holds a property's value. */
    String local(Member member) {
        return Objects.requireNonNull(locals.get(member.path()));
    }

    private String constant(String property) {
        StringBuilder constant = new StringBuilder();
        for (int i = 0; i < property.length(); i++) {
            char c = property.charAt(i);
            if (i > 0 && Character.isUpperCase(c) && Character.isLowerCase(property.charAt(i - 1))) {
                constant.append('_');
            }
            constant.append(c == '.' ? '_' : c);
        }
        return constants.newName(constant.toString().toUpperCase(Locale.ROOT));
    }

    private static String decapitalized(String type) {
        return Character.toLowerCase(type.charAt(0)) + type.substring(1);
    }
}
