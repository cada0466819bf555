package dev.talkbind.tool.rule;

import dev.talkbind.tool.form.Form;
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
                    retired(old.getKey(), old.getValue());
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
            moved(place, target, now.get());
        }
    }

    /** The texts of an older name are those of the key that it belonged to until now. */
    private void moved(Place place, Place target, Mapped now) {
        Optional<Form> old = findings.old().form(target);
        if (old.isPresent()) {
            new FormRules(findings).judge(old.get(), now.at(place));
        }
    }

    private void retired(Place place, Entry old) {
        Optional<Mapped> now =
                findings.successor(place).or(() -> findings.mapOf(place).map(map -> map.entry(place)));
        if (findings.isRetired(place)) {
            return;
        } else if (now.isPresent()) {
            new RevivedRules(findings).judge(old, now.get().at(place));
        } else if (old.state() == State.RETIRED) {
            findings.add(Rule.RETIRED_DROPPED, place);
        }
    }
}
