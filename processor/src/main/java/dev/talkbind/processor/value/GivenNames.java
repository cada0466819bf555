package dev.talkbind.processor.value;

import dev.talkbind.annotations.UserProperty;
import java.util.ArrayList;
import java.util.List;

/**
 * The names that generated code gives whatever a class is called. Before a dot such a name means the variable, and not a class or
 * a package that is called the same.
 */
public final class GivenNames {

    public static final List<String> CONSTANTS = List.of("INSTANCE", "KEYS");
    public static final List<String> VARIABLES =
            List.of("in", "out", "user", "data", "stored", "now", "builder", "copy", "refused");

    private GivenNames() {}

    /** The constants for the fields of the user. */
    public static List<String> fields() {
        List<String> fields = new ArrayList<>();
        for (UserProperty field : UserProperty.values()) {
            fields.add(field.name());
        }
        return fields;
    }

    public static List<String> all() {
        List<String> all = new ArrayList<>(CONSTANTS);
        all.addAll(VARIABLES);
        all.addAll(fields());
        return all;
    }
}
