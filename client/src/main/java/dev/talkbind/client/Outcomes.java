package dev.talkbind.client;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/** What came of sending many users, for each of them, in the order in which they were given. */
public final class Outcomes {
    private final Map<String, Outcome> byId;

    Outcomes(Map<String, Outcome> byId) {
        this.byId = Collections.unmodifiableMap(new LinkedHashMap<>(byId));
    }

    /**
     * What came of one user.
     *
     * @throws IllegalArgumentException where no user of this id was sent
     */
    public Outcome of(String id) {
        Outcome outcome = byId.get(id);
        if (outcome == null) {
            throw new IllegalArgumentException("no user of this id was sent");
        }
        return outcome;
    }

    /** Each id with what came of its user; unmodifiable. */
    public Map<String, Outcome> byId() {
        return byId;
    }

    /** Whether TalkJS holds all of them. */
    public boolean areAccepted() {
        return byId.values().stream().allMatch(Outcome::isAccepted);
    }

    /** The ids and outcomes of those that TalkJS does not hold, or may not; unmodifiable. */
    public Map<String, Outcome> notAccepted() {
        Map<String, Outcome> rest = new LinkedHashMap<>(byId);
        rest.values().removeIf(Outcome::isAccepted);
        return Collections.unmodifiableMap(rest);
    }

    /** How many there are, and how many are accepted. */
    @Override
    public String toString() {
        return "Outcomes[" + (byId.size() - notAccepted().size()) + " of " + byId.size() + " accepted]";
    }
}
