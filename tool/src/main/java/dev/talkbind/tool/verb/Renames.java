package dev.talkbind.tool.verb;

import dev.talkbind.tool.lock.Lock;
import dev.talkbind.tool.lock.LockedType;
import dev.talkbind.tool.rule.Comparison;
import dev.talkbind.tool.schema.Schema;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;

/** Moves the lines of renamed types to their new names. */
final class Renames {

    private Renames() {}

    /** Follows each type that is gone, if a new type says exactly the same. */
    static Lock follow(Lock lock, List<Schema> schemas) {
        Lock followed = lock;
        for (LockedType type : List.copyOf(lock.types().values())) {
            boolean isThere = schemas.stream().anyMatch(schema -> schema.type().equals(type.name()));
            Optional<String> other =
                    isThere || type.isGone() ? Optional.empty() : Comparison.renamed(type, lock, schemas);
            if (other.isPresent()) {
                followed = rename(followed, type.name(), other.get());
            }
        }
        return followed;
    }

    static Lock rename(Lock lock, String old, String now) {
        Lock renamed = new Lock(new TreeMap<>(lock.types()));
        LockedType type = renamed.types().remove(old);
        if (type != null) {
            renamed.types().put(now, type.named(now));
        }
        return renamed;
    }
}
