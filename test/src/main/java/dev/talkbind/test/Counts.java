package dev.talkbind.test;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;

/** Counts requests and users since the last reset. Safe for many threads; the counts keep changing. */
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

    /** All requests, whether they were answered, refused or broken off. */
    public synchronized long requests() {
        return requests;
    }

    /** The users that requests would have changed. Each request that was let in counts each of its users once. */
    public synchronized long users() {
        return users;
    }

    /** How many of {@link #users()} were really changed. */
    public synchronized long usersTaken() {
        return taken;
    }

    /** How many requests that were let in would have changed this user. */
    public synchronized int times(String userId) {
        return times.getOrDefault(userId, 0);
    }

    /** Shows the counts, but no id. */
    @Override
    public synchronized String toString() {
        return "Counts[" + requests + " requests, " + taken + " of " + users + " users taken]";
    }
}
