package dev.talkbind.runtime;

/**
 * Makes custom data from an object's custom fields. Stateless and safe for many threads.
 *
 * @param <T> the object
 */
public interface CustomDataWriter<T> {

    /**
     * All custom fields, with the aliases and retired keys that TalkJS is to delete.
     *
     * @throws InvalidUserException if a property has no text; the message names the property
     */
    CustomData toCustomData(T source);

    /**
     * The smallest update that makes TalkJS hold what the object holds now. Equal values are left out, even if their
     * texts differ.
     *
     * @param stored what TalkJS holds, as it was read
     * @throws InvalidUserException if a property has no text; the message names the property
     */
    CustomData diff(CustomData stored, T now);
}
