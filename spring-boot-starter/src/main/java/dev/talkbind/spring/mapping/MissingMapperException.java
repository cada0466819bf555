package dev.talkbind.spring.mapping;

/** No bean maps a type, so its entities cannot be sent. */
public final class MissingMapperException extends IllegalStateException {
    private static final long serialVersionUID = 1;

    private final Class<?> type;

    /** The message says what to do. */
    public MissingMapperException(Class<?> type) {
        super("no bean is a UserMapper of " + type.getName()
                + ". Compile it with -Atalkbind.componentModel=spring, and let Spring scan its package");
        this.type = type;
    }

    /** The type without a mapper. */
    public Class<?> type() {
        return type;
    }
}
