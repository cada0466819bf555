package nestedenums;

import dev.talkbind.annotations.CustomField;

/** The method that every enum has is not its factory. */
enum Zone {
    NORTH,
    SOUTH;

    @CustomField
    String code() {
        return name().substring(0, 1).toLowerCase(java.util.Locale.ROOT);
    }

    static Zone of(String code) {
        return code.equals("n") ? NORTH : SOUTH;
    }
}
