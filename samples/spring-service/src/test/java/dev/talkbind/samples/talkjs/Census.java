package dev.talkbind.samples.talkjs;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;

/** Counts what came: each user of each request that changes something. */
public final class Census {
    private final Map<String, Integer> times = new HashMap<>();
    private long requests;
    private long arrived;
    private long taken;

    synchronized void arrived(Collection<String> users) {
        requests++;
        arrived += users.size();
        users.forEach(user -> times.merge(user, 1, Integer::sum));
    }

    synchronized void taken(int users) {
        taken += users;
    }

    /** How many requests there were. */
    public synchronized long requests() {
        return requests;
    }

    /** How many users they had, each counted once for each request. */
    public synchronized long arrived() {
        return arrived;
    }

    /** How many of those were taken. */
    public synchronized long taken() {
        return taken;
    }

    /** How often each user came. */
    public synchronized Map<String, Integer> times() {
        return Map.copyOf(times);
    }
}
