package dev.talkbind.test;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;

/** Counts what comes, since the last reset. Safe for many threads; it goes on counting. */
public final class Counts {
    private final Map<String, Integer> times = new HashMap<>();
    private long requests;
    private long users;
    private long taken;

    Counts() {}

    synchronized void arrived(Collection<String> ids) {
        users += ids.size();
        ids.forEach(id -> times.merge(id, 1, Integer::sum));
    }

    synchronized void request() {
        requests++;
    }

    synchronized void taken() {
        taken++;
    }

    synchronized void reset() {
        times.clear();
        requests = 0;
        users = 0;
        taken = 0;
    }

    /** All requests, be they answered, refused or broken off. */
    public synchronized long requests() {
        return requests;
    }

    /** The users that requests would have changed, each once for each request that was let in. */
    public synchronized long users() {
        return users;
    }

    /** Those of {@link #users()} whose change was taken. */
    public synchronized long usersTaken() {
        return taken;
    }

    /** How many requests that were let in would have changed a user. */
    public synchronized int times(String userId) {
        return times.getOrDefault(userId, 0);
    }

    /** The figures, and nobody's id. */
    @Override
    public synchronized String toString() {
        return "Counts[" + requests + " requests, " + taken + " of " + users + " users taken]";
    }
}
