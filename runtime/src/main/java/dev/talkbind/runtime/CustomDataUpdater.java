package dev.talkbind.runtime;

/**
 * Reads custom data onto an object that there is. Stateless and safe for many threads.
 *
 * @param <T> the object
 */
public interface CustomDataUpdater<T> {

    /**
     * The object with what the custom data says: in place for a bean, a copy for a record. A key that is absent keeps the
     * property, one that is cleared makes it null or its default.
     *
     * @throws ReadException with all problems at once; the object is untouched then
     */
    T applyTo(T target, CustomData data);
}
