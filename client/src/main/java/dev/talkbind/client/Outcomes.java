package dev.talkbind.client;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/** The outcome of each of many users, in the order in which the users were given. */
public final class Outcomes {
    private final Map<String, Outcome> byId;

    Outcomes(Map<String, Outcome> byId) {
        this.byId = Collections.unmodifiableMap(new LinkedHashMap<>(byId));
    }

    /**
     * The outcome of one user.
     *
     * @throws IllegalArgumentException if no user with this id was sent
     */
    public Outcome of(String id) {
        Outcome outcome = byId.get(id);
        if (outcome == null) {
            throw new IllegalArgumentException("no user of this id was sent");
        }
        return outcome;
    }

    /** The outcome of each user, by id; unmodifiable. */
    public Map<String, Outcome> byId() {
        return byId;
    }

    /** Whether TalkJS holds all users. */
    public boolean areAccepted() {
        return byId.values().stream().allMatch(Outcome::isAccepted);
    }

    /** The outcomes of the users that TalkJS does not hold, or may not hold, by id; unmodifiable. */
    public Map<String, Outcome> notAccepted() {
        Map<String, Outcome> rest = new LinkedHashMap<>(byId);
        rest.values().removeIf(Outcome::isAccepted);
        return Collections.unmodifiableMap(rest);
    }

    /** Shows how many users there are, and how many were accepted. */
    @Override
    public String toString() {
        return "Outcomes[" + (byId.size() - notAccepted().size()) + " of " + byId.size() + " accepted]";
    }
}
