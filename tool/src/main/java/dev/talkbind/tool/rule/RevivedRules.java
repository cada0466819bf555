package dev.talkbind.tool.rule;

import dev.talkbind.tool.form.Form;
import dev.talkbind.tool.lock.Entry;
import dev.talkbind.tool.schema.Mapped;

/** Judges a place that was retired or dropped and is read again, by itself or as an older name. */
final class RevivedRules {

    private final Findings findings;

    RevivedRules(Findings findings) {
        this.findings = findings;
    }

    /**
     * Whether all that is left of a key can be read; of one that was never live, nobody knows. Where the whole type was gone and is
     * back, its keys are meant to come back with it.
     */
    void judge(Entry old, Mapped now) {
        for (Form was : old.was()) {
            if (!now.place().change(was, now.form()).keeps()) {
                findings.add(
                        Rule.REUSED, now.place(), was.toString(), now.form().toString());
                return;
            }
        }
        if (!findings.old().isGone()) {
            findings.add(Rule.REVIVED, now.place());
        }
    }
}
