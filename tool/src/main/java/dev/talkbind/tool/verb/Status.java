package dev.talkbind.tool.verb;

import dev.talkbind.tool.form.Form;
import dev.talkbind.tool.lock.Entry;
import dev.talkbind.tool.lock.LockReader;
import dev.talkbind.tool.lock.LockText;
import dev.talkbind.tool.lock.LockedType;
import dev.talkbind.tool.lock.State;
import dev.talkbind.tool.rule.Finding;
import dev.talkbind.tool.schema.Place;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Lists what the lock still has to settle: lines that stay until TalkJS no longer holds what they name. */
public final class Status {

    private Status() {}

    public static Outcome run(Path lockFile) throws IOException {
        LockReader.Reading reading = Project.neededLock(lockFile);
        List<Finding> flaws = Project.flaws(reading);
        if (!flaws.isEmpty()) {
            return new Outcome(flaws, List.of());
        }
        int live = 0;
        List<String> debts = new ArrayList<>();
        for (LockedType type : reading.lock().types().values()) {
            for (Map.Entry<Place, Entry> one : type.entries().entrySet()) {
                Entry entry = one.getValue();
                live += entry.isLive() ? 1 : 0;
                if (!entry.isLive() || !entry.was().isEmpty()) {
                    debts.add("  " + LockText.line(type.name(), one.getKey(), entry) + why(entry));
                }
            }
        }
        List<String> said = new ArrayList<>();
        said.add(lockFile.getFileName() + ": "
                + Counts.of(reading.lock().types().size(), "type") + ", " + Counts.of(live, "live place") + ", "
                + debts.size() + " to settle" + (debts.isEmpty() ? "." : ":"));
        said.addAll(debts);
        return Outcome.of(said);
    }

    private static String why(Entry entry) {
        if (entry.state() == State.ALIAS) {
            return "   [an older name, until no user has it]";
        } else if (entry.state() == State.RETIRED) {
            return "   [deleted with each write, until no user has it]";
        } else if (entry.state() == State.DROPPED) {
            return "   [nothing deletes it]";
        }
        return "   [texts that may be left: "
                + String.join(", ", entry.was().stream().map(Form::toString).toList()) + "]";
    }
}
