package dev.talkbind.runtime;

/**
 * Reads custom data into an existing object. Stateless and safe for many threads.
 *
 * @param <T> the object
 */
public interface CustomDataUpdater<T> {

    /**
     * Changes a bean in place and returns it, or returns a changed copy of a record. If a key is absent, its property
     * stays as it is; if a key is cleared, its property becomes null or its default.
     *
     * @throws ReadException with all problems at once; then the object is not changed
     */
    T applyTo(T target, CustomData data);
}
