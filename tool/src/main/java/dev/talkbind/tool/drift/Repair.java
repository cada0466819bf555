package dev.talkbind.tool.drift;

import dev.talkbind.runtime.InvalidUserException;
import dev.talkbind.runtime.User;
import dev.talkbind.tool.lock.LockedType;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Writes the smallest updates that make users match the lock: retired keys are deleted, and the text of an older key
 * moves to the new key, if that has none. It does not invent values, and does not touch keys that no type owns. It
 * reports only counts and ids.
 */
public final class Repair {

    private final Owners owners;
    private final Batches batches;
    private final Set<Clearing> clearings;
    private Texts texts = Texts.plain();
    private final Tally done;
    private final Tally left;

    /** {@code limit} is how many ids are listed for each kind of data that stays as it is. */
    public Repair(Owners owners, Batches batches, Set<Clearing> clearings, int limit) {
        this.owners = owners;
        this.batches = batches;
        this.clearings = clearings;
        this.done = new Tally(0);
        this.left = new Tally(limit);
    }

    /** Sets what reads the texts; the default is the run time alone. */
    public Repair reading(Texts with) {
        texts = with;
        return this;
    }

    /** Looks at one user. */
    public void add(ExportUser user) {
        Optional<LockedType> type = owners.of(user);
        if (type.isPresent()) {
            UserRepair repair = new UserRepair(type.get(), user, clearings, texts);
            repair.look();
            repair.left().forEach(what -> left.add(what, user.id()));
            Optional<User> update = repair.update();
            if (update.isPresent() && isTaken(update.get())) {
                repair.done().forEach(what -> done.add(what, user.id()));
            }
        }
    }

    /** Whether TalkJS would take the update. A text with half a surrogate pair cannot be sent. */
    private boolean isTaken(User update) {
        try {
            batches.add(update);
            return true;
        } catch (InvalidUserException refused) {
            left.add("a user that TalkJS would not take", String.valueOf(update.id()));
            return false;
        }
    }

    /** Writes the last batch. */
    public void finish() throws IOException {
        batches.finish();
    }

    /** The report for people. */
    public List<String> lines() {
        List<String> lines = new ArrayList<>();
        long users = batches.users();
        int files = batches.files();
        lines.add("Repair: " + users + (users == 1 ? " user" : " users") + " in " + files
                + (files == 1 ? " file" : " files"));
        done.lines().forEach(line -> lines.add("  " + line));
        left.lines().forEach(line -> lines.add("  left as it is: " + line));
        return lines;
    }
}
