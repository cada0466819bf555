package dev.talkbind.tool.rule;

import dev.talkbind.tool.form.Changes;
import dev.talkbind.tool.lock.Entry;
import dev.talkbind.tool.lock.State;
import dev.talkbind.tool.schema.Mapped;
import dev.talkbind.tool.schema.Place;
import java.util.Map;
import java.util.Optional;

/** Judges places that are locked and mapped: live places that differ, and others that become live. */
final class LiveRules {

    private final Findings findings;
    private final FormRules forms;
    private final TraitRules traits;
    private final RevivedRules revived;

    LiveRules(Findings findings) {
        this.findings = findings;
        this.forms = new FormRules(findings);
        this.traits = new TraitRules(findings);
        this.revived = new RevivedRules(findings);
    }

    void judge() {
        for (Map.Entry<Place, Entry> old : findings.old().entries().entrySet()) {
            Optional<Mapped> now = findings.now(old.getKey());
            if (now.isPresent()) {
                judge(old.getValue(), now.get());
            }
        }
        for (Mapped added : findings.added()) {
            ofMap(added);
        }
        for (Mapped now : findings.schema().mapped().values()) {
            if (!findings.wasThere(now)) {
                traits.judgeNew(now);
            }
        }
    }

    private void judge(Entry old, Mapped now) {
        if (old.isLive()) {
            forms.judge(old.form().orElseThrow(), now);
            traits.judge(old.traits(), now);
        } else if (old.state() == State.ALIAS && isTakenBack(old, now)) {
            return; // a rename is undone: the two names have changed places
        } else if (old.state() == State.ALIAS) {
            findings.add(
                    Rule.ALIAS_OWN_KEY, now.place(), old.target().orElseThrow().toString());
        } else {
            revived.judge(old, now);
        }
    }

    private boolean isTakenBack(Entry old, Mapped now) {
        return findings.successor(old.target().orElseThrow()).equals(Optional.of(now));
    }

    /** Judges a key that was part of a map until now. Its texts have a form that the map has or had. */
    private void ofMap(Mapped added) {
        for (Map.Entry<Place, Entry> map : findings.old().entries().entrySet()) {
            if (added.place().isUnder(map.getKey())) {
                map.getValue().all().stream()
                        .flatMap(form -> form.of().stream())
                        .filter(values -> !Changes.of(values, added.form()).keeps())
                        .findFirst()
                        .ifPresent(values -> findings.add(
                                Rule.KEY_OF_MAP,
                                added.place(),
                                map.getKey().toString(),
                                values.toString(),
                                added.form().toString()));
            }
        }
    }
}
