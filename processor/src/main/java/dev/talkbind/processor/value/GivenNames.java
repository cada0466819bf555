package dev.talkbind.processor.value;

import dev.talkbind.annotations.UserProperty;
import java.util.List;
import java.util.stream.Stream;

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
    public static Stream<String> fields() {
        return Stream.of(UserProperty.values()).map(UserProperty::name);
    }

    public static Stream<String> all() {
        return Stream.concat(Stream.concat(CONSTANTS.stream(), VARIABLES.stream()), fields());
    }
}
