package dev.talkbind.tool.verb;

import dev.talkbind.runtime.WireForm;
import dev.talkbind.runtime.json.UserJson;
import dev.talkbind.tool.drift.Batches;
import dev.talkbind.tool.drift.ExportUser;
import dev.talkbind.tool.drift.Exports;
import dev.talkbind.tool.drift.Owners;
import dev.talkbind.tool.erase.Erasure;
import dev.talkbind.tool.erase.ErasurePlan;
import dev.talkbind.tool.lock.Lock;
import dev.talkbind.tool.lock.LockReader;
import dev.talkbind.tool.lock.LockedType;
import dev.talkbind.tool.rule.Finding;
import java.io.IOException;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Writes the updates that erase users, and the plan that says what they erase. It sends nothing. */
public final class Erase {

    private final Project project;
    private String name = "[DELETED]";
    private boolean isWholeMap;

    public Erase(Project project) {
        this.project = project;
    }

    /** Sets the text that replaces names. */
    public Erase name(String text) {
        name = text;
        return this;
    }

    /** Erases all custom data, including other programs' data. */
    public Erase wholeMap(boolean isWhole) {
        isWholeMap = isWhole;
        return this;
    }

    /** Lists all that TalkJS holds about persons, and how it is erased. */
    public Outcome plan() throws IOException {
        LockReader.Reading reading = Project.neededLock(project.lockFile());
        List<Finding> flaws = Project.flaws(reading);
        return flaws.isEmpty()
                ? Outcome.of(ErasurePlan.of(reading.lock(), project.schemas().schemas(), name))
                : new Outcome(flaws, List.of());
    }

    /**
     * The body of {@code PUT /users/ID} for one user.
     *
     * @throws IllegalArgumentException if the lock has no such type of users, or its ids begin otherwise
     */
    public Outcome body(String type, String id) throws IOException {
        Lock lock = lock();
        LockedType locked = type(lock, type);
        hold(locked, id);
        Erasure erasure = new Erasure(locked, name, isWholeMap);
        return Outcome.of(List.of(UserJson.toText(erasure.of(id), WireForm.REST)));
    }

    /** What the body for one user does not erase, in words for people. */
    public List<String> left(String type) throws IOException {
        Erasure erasure = new Erasure(type(lock(), type), name, isWholeMap);
        return erasure.open().stream()
                .map(place -> "the keys of " + place + " are not known: name an export, or erase the whole map")
                .toList();
    }

    /**
     * Batches of {@code PUT /users} for the users of a type in exports.
     *
     * @param ids only these users; if empty, all users
     * @throws IllegalArgumentException as for one user, and if an id is not in the exports
     */
    public Outcome batches(String type, Set<String> ids, Path folder, Exports exports) throws IOException {
        Lock lock = lock();
        LockedType locked = type(lock, type);
        ids.forEach(id -> hold(locked, id));
        Erasure erasure = new Erasure(locked, name, isWholeMap);
        Owners owners = new Owners(lock);
        Batches batches = Batches.in(folder);
        Set<String> missing = new HashSet<>(ids);
        exports.read(user -> {
            if (isMeant(user, owners.of(user), locked, ids)) {
                batches.add(erasure.of(user));
                missing.remove(user.id());
            }
        });
        if (!missing.isEmpty()) {
            throw new IllegalArgumentException(Counts.of(missing.size(), "id") + " of " + ids.size()
                    + " not found as a user of " + type + " in the exports");
        }
        batches.finish();
        return Outcome.of(List.of(Counts.of((int) batches.users(), "user") + " of " + type + " in "
                + Counts.of(batches.files(), "file")));
    }

    private static boolean isMeant(ExportUser user, Optional<LockedType> owner, LockedType type, Set<String> ids) {
        boolean isOwned = owner.isPresent() && owner.get().name().equals(type.name());
        return isOwned && (ids.isEmpty() || ids.contains(user.id()));
    }

    private Lock lock() throws IOException {
        LockReader.Reading reading = Project.neededLock(project.lockFile());
        if (!reading.flaws().isEmpty()) {
            throw new IllegalArgumentException("the lock cannot be read: talkbind check says why");
        }
        return reading.lock();
    }

    private static LockedType type(Lock lock, String type) {
        return lock.type(type)
                .filter(LockedType::isUser)
                .orElseThrow(() -> new IllegalArgumentException("the lock has no type of users " + type));
    }

    private static void hold(LockedType type, String id) {
        String prefix = type.attributes().getOrDefault("idPrefix", "");
        if (!id.startsWith(prefix)) {
            throw new IllegalArgumentException("ids of " + type.name() + " begin with " + prefix);
        }
    }
}
