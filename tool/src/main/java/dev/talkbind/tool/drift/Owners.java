package dev.talkbind.tool.drift;

import dev.talkbind.tool.lock.Lock;
import dev.talkbind.tool.lock.LockedType;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Finds the type of a user: by the longest id prefix that fits, else by the role, else the one type that has neither a
 * prefix nor a role. If these cannot tell the types apart, the caller gives the roles.
 */
public final class Owners {

    private final List<LockedType> users = new ArrayList<>();

    private final Map<String, LockedType> given = new HashMap<>();

    /** Uses only what the lock says. */
    public Owners(Lock lock) {
        this(lock, Map.of());
    }

    /**
     * Uses given roles, too.
     *
     * @param roles the type for each given role
     * @throws IllegalArgumentException if the lock has no such type
     */
    public Owners(Lock lock, Map<String, String> roles) {
        for (Map.Entry<String, String> one : roles.entrySet()) {
            LockedType type = lock.type(one.getValue())
                    .orElseThrow(() -> new IllegalArgumentException("the lock has no type " + one.getValue()));
            given.put(one.getKey(), type);
        }
        for (LockedType type : lock.types().values()) {
            if (type.isUser()) {
                users.add(type);
            }
        }
    }

    /** The type of a user. */
    public Optional<LockedType> of(ExportUser user) {
        Optional<LockedType> owner = byPrefix(user.id());
        if (owner.isPresent()) {
            return owner;
        } else if (given.containsKey(user.role())) {
            return Optional.of(given.get(user.role()));
        }
        List<LockedType> byRole = new ArrayList<>();
        List<LockedType> open = new ArrayList<>();
        for (LockedType type : users) {
            String role = type.attributes().get("role");
            if (role == null && type.attributes().get("idPrefix") == null) {
                open.add(type);
            } else if (user.role().equals(role)) {
                byRole.add(type);
            }
        }
        List<LockedType> candidates = byRole.isEmpty() ? open : byRole;
        return candidates.size() == 1 ? Optional.of(candidates.get(0)) : Optional.empty();
    }

    private Optional<LockedType> byPrefix(String id) {
        Optional<LockedType> longest = Optional.empty();
        int length = 0;
        for (LockedType type : users) {
            String prefix = type.attributes().getOrDefault("idPrefix", "");
            if (prefix.length() > length && id.startsWith(prefix)) {
                longest = Optional.of(type);
                length = prefix.length();
            }
        }
        return longest;
    }
}
