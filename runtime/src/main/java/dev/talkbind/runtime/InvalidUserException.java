package dev.talkbind.runtime;

/**
 * The given values make no valid TalkJS user: for example a null name, a blank id, or a value without a text. The message names the property,
 * and never shows a value.
 */
public final class InvalidUserException extends IllegalArgumentException {
    private static final long serialVersionUID = 1;

    /** With a message that shows no value. */
    public InvalidUserException(String message) {
        super(message);
    }

    /** With a message that shows no value, and what a converter threw. */
    public InvalidUserException(String message, Throwable cause) {
        super(message, cause);
    }

    /** The refusal of a map that is cleared as a whole and then has keys set: no one document says that. */
    public static InvalidUserException twoUpdates(String map) {
        return new InvalidUserException(
                map + ": cleared as a whole and then set, which one document cannot say; send two updates");
    }
}
