package dev.talkbind.processor.value;

import dev.talkbind.annotations.UserProperty;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * The names of variables that every generated class has. Before a dot such a name means the variable, and not a class
 * or a package with the same name.
 */
public final class GivenNames {

    public static final List<String> CONSTANTS = List.of("INSTANCE", "KEYS");
    public static final List<String> VARIABLES =
            List.of("in", "out", "user", "data", "stored", "now", "builder", "copy", "refused");

    /** The constants for the user's fields. */
    public static final List<String> FIELDS = fields();

    private static final Set<String> ALL = all();

    private GivenNames() {}

    public static boolean has(String name) {
        return ALL.contains(name);
    }

    public static String[] toArray() {
        return ALL.toArray(new String[0]);
    }

    private static List<String> fields() {
        List<String> fields = new ArrayList<>();
        for (UserProperty field : UserProperty.values()) {
            fields.add(field.name());
        }
        return List.copyOf(fields);
    }

    private static Set<String> all() {
        Set<String> all = new LinkedHashSet<>(CONSTANTS);
        all.addAll(VARIABLES);
        all.addAll(FIELDS);
        return Collections.unmodifiableSet(all);
    }
}
