package dev.talkbind.runtime;

/**
 * The given values do not make a valid TalkJS user: for example a null name, a blank id, or a value without a text. The
 * message names the property, and never shows a value.
 */
public final class InvalidUserException extends IllegalArgumentException {
    private static final long serialVersionUID = 1;

    /** The message must not show a value. */
    public InvalidUserException(String message) {
        super(message);
    }

    /** The message must not show a value; the cause is the exception of a converter. */
    public InvalidUserException(String message, Throwable cause) {
        super(message, cause);
    }

    /** Refuses a map that is cleared as a whole and then has keys set: a single document cannot say that. */
    public static InvalidUserException twoUpdates(String map) {
        return new InvalidUserException(
                map + ": cleared as a whole and then set, which one document cannot say; send two updates");
    }
}
