package dev.talkbind.processor.fuzz;

/** How a class holds its properties, how an instance is made, and how each is read. */
enum Shape {
    RECORD,
    BEAN,
    BEAN_BY_GETTERS,
    FLUENT,
    FIELDS,
    CONSTRUCTOR,
    JSON_CONSTRUCTOR,
    FACTORY,
    JSON_FACTORY,
    BUILDER,
    HALF_CONSTRUCTOR,
    INHERITED,
    INTERFACE,
    ABSTRACT;

    boolean isWrittenOnly() {
        return this == INTERFACE || this == ABSTRACT;
    }

    /** Whether its fields name the properties; getters do so as JavaBeans say. */
    boolean isNamedByField() {
        return !isWrittenOnly() && this != BEAN_BY_GETTERS;
    }

    boolean isGenericAtWill() {
        return this == RECORD || this == BEAN || this == FIELDS || this == CONSTRUCTOR;
    }

    boolean hasParameters() {
        return switch (this) {
            case RECORD, CONSTRUCTOR, JSON_CONSTRUCTOR, FACTORY, JSON_FACTORY -> true;
            default -> false;
        };
    }

    /** Whether a property has a method of its own name, so that it cannot be called as one of Object's. */
    boolean hasPlainAccessor() {
        return this == RECORD || this == FLUENT || this == BUILDER;
    }

    boolean hasGetter() {
        return !hasPlainAccessor() && this != FIELDS;
    }

    /** The expression, or the name of the member, that reads a property. */
    String reads(Property property) {
        if (this == FIELDS) {
            return property.name();
        }
        return (hasPlainAccessor() ? property.name() : getter(property)) + "()";
    }

    static String getter(Property property) {
        boolean is =
                property.type().source().equals("boolean") && property.name().length() % 2 == 0;
        return property.accessor(is ? "is" : "get");
    }
}
