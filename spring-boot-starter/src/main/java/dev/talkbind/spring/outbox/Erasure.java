package dev.talkbind.spring.outbox;

/** Another place that holds personal data. */
public interface Erasure {
    /** Removes what it holds about a user, in the caller's transaction. */
    void erase(String userId);
}
