package dev.talkbind.tool.rule;

import dev.talkbind.tool.lock.Lock;
import dev.talkbind.tool.lock.LockedType;
import dev.talkbind.tool.lock.NextLock;
import dev.talkbind.tool.schema.Schema;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** Compares what is locked with what is mapped now. */
public final class Comparison {

    private final Lock lock;
    private final Map<String, Schema> schemas = new TreeMap<>();

    private Comparison(Lock lock, List<Schema> schemas) {
        this.lock = lock;
        schemas.forEach(schema -> this.schemas.put(schema.type(), schema));
    }

    /**
     * All changes that break something or matter otherwise, by type and place. New places that break nothing are not
     * included.
     */
    public static List<Finding> of(Lock lock, List<Schema> schemas) {
        return new Comparison(lock, schemas).run();
    }

    private List<Finding> run() {
        List<Finding> all = new ArrayList<>();
        for (Schema schema : schemas.values()) {
            Optional<LockedType> old = lock.type(schema.type());
            if (old.isPresent()) {
                all.addAll(judge(old.get(), schema));
            }
        }
        for (LockedType old : lock.types().values()) {
            if (!schemas.containsKey(old.name()) && !old.isGone()) {
                all.add(gone(old));
            }
        }
        all.addAll(BuildRules.judge(List.copyOf(schemas.values())));
        return all;
    }

    private static List<Finding> judge(LockedType old, Schema schema) {
        Findings findings = new Findings(old, schema);
        if (new TypeRules(findings).isOfAnotherKind()) {
            return findings.all(); // all of its places are different ones, so no other finding is useful
        }
        new LiveRules(findings).judge();
        new GoneRules(findings).judge();
        new OldNameRules(findings).judge();
        return findings.all();
    }

    private Finding gone(LockedType old) {
        String label = old.name().substring(old.name().lastIndexOf('.') + 1).replace('$', '.');
        Optional<Schema> renamed = renamed(old);
        Rule rule = renamed.isPresent() ? Rule.TYPE_RENAMED : Rule.TYPE_GONE;
        String other = renamed.isPresent() ? renamed.get().type() : old.name();
        String property = renamed.isPresent() ? renamed.get().label() : "";
        List<String> also = renamed.isPresent() ? List.of(other) : List.of();
        return new Finding(rule, rule.level(), old.name(), "*", also, 0, property, List.of("*", label, other), "");
    }

    /** The only new type that says the same as the old one. */
    public static Optional<String> renamed(LockedType old, Lock lock, List<Schema> schemas) {
        return new Comparison(lock, schemas).renamed(old).map(Schema::type);
    }

    private Optional<Schema> renamed(LockedType old) {
        Optional<Schema> found = Optional.empty();
        for (Schema schema : schemas.values()) {
            if (lock.type(schema.type()).isEmpty() && isSame(old, schema)) {
                if (found.isPresent()) {
                    return Optional.empty();
                }
                found = Optional.of(schema);
            }
        }
        return found;
    }

    /** Whether the new type would change none of the old type's lines, if it had them. */
    private static boolean isSame(LockedType old, Schema schema) {
        Lock before = Lock.empty();
        before.types().put(schema.type(), old.named(schema.type()));
        return NextLock.of(before, List.of(schema))
                .type(schema.type())
                .filter(next -> next.saysTheSame(old))
                .isPresent();
    }
}
