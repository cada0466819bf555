package dev.talkbind.tool.rule;

import dev.talkbind.tool.lock.Entry;
import dev.talkbind.tool.lock.State;
import dev.talkbind.tool.schema.Mapped;
import dev.talkbind.tool.schema.Place;
import java.util.Map;
import java.util.Optional;

/** Judges older names and retired keys that have changed. */
final class OldNameRules {

    private final Findings findings;

    OldNameRules(Findings findings) {
        this.findings = findings;
    }

    void judge() {
        for (Map.Entry<Place, Entry> old : findings.old().entries().entrySet()) {
            if (findings.now(old.getKey()).isEmpty()) {
                if (old.getValue().state() == State.ALIAS) {
                    alias(old.getKey(), old.getValue().target().orElseThrow());
                } else if (!old.getValue().isLive()) {
                    retired(old.getKey(), old.getValue().state());
                }
            }
        }
    }

    private void alias(Place place, Place target) {
        Optional<Mapped> now = findings.successor(place);
        if (now.isEmpty()) {
            findings.add(findings.isRetired(place) ? Rule.ALIAS_RETIRED : Rule.ALIAS_DROPPED, place, target.toString());
        } else if (!now.get().place().equals(target)) {
            findings.add(
                    Rule.ALIAS_MOVED,
                    place,
                    target.toString(),
                    now.get().place().toString());
        }
    }

    private void retired(Place place, State state) {
        if (findings.successor(place).isPresent()) {
            findings.add(Rule.REVIVED, place);
        } else if (state == State.RETIRED && !findings.isRetired(place)) {
            findings.add(Rule.RETIRED_DROPPED, place);
        }
    }
}
