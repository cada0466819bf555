package dev.talkbind.runtime;

/**
 * When a key's value counts as unchanged.
 *
 * @param <V> the values
 */
interface Sameness<V> {

    /** Whether both stand for the same; neither is null. */
    boolean same(String key, V before, V after);

    /** Values are the same where they are equal. */
    final class Equal<V> implements Sameness<V> {
        @Override
        public boolean same(String key, V before, V after) {
            return before.equals(after);
        }
    }
}
