package dev.talkbind.tool.rule;

import dev.talkbind.tool.form.Changes;
import dev.talkbind.tool.form.Form;
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

    LiveRules(Findings findings) {
        this.findings = findings;
        this.forms = new FormRules(findings);
        this.traits = new TraitRules(findings);
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
            revived(old, now);
        }
    }

    private boolean isTakenBack(Entry old, Mapped now) {
        return findings.successor(old.target().orElseThrow()).equals(Optional.of(now));
    }

    /**
     * Whether all remaining texts of a key can be read. For a key that was never live, nobody knows. If the whole type
     * was gone and is back, its keys are meant to be back as well.
     */
    private void revived(Entry old, Mapped now) {
        for (Form was : old.was()) {
            if (!Changes.of(was, now.form()).keeps()) {
                findings.add(
                        Rule.REUSED, now.place(), was.toString(), now.form().toString());
                return;
            }
        }
        if (!findings.old().isGone()) {
            findings.add(Rule.REVIVED, now.place());
        }
    }

    /** Judges a key that was part of a map until now. */
    private void ofMap(Mapped added) {
        for (Map.Entry<Place, Entry> old : findings.old().entries().entrySet()) {
            if (old.getValue().isLive() && added.place().isUnder(old.getKey())) {
                Form values = old.getValue().form().orElseThrow().of().orElseThrow();
                if (!Changes.of(values, added.form()).keeps()) {
                    findings.add(
                            Rule.KEY_OF_MAP,
                            added.place(),
                            old.getKey().toString(),
                            values.toString(),
                            added.form().toString());
                }
            }
        }
    }
}
