package dev.talkbind.spring.outbox;

/** Another place that holds what is personal. */
public interface Erasure {
    /** Removes what it holds of a user, in the transaction of the caller. */
    void erase(String userId);
}
