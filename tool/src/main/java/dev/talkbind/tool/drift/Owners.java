package dev.talkbind.tool.drift;

import dev.talkbind.tool.lock.Lock;
import dev.talkbind.tool.lock.LockedType;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Tells whose a user is: by the longest id prefix that it has, else by its role, else by the one type that has neither. */
final class Owners {

    private final List<LockedType> users = new ArrayList<>();

    Owners(Lock lock) {
        for (LockedType type : lock.types().values()) {
            if (!"data".equals(type.attributes().get("kind"))) {
                users.add(type);
            }
        }
    }

    Optional<LockedType> of(ExportUser user) {
        Optional<LockedType> owner = byPrefix(user.id());
        if (owner.isPresent()) {
            return owner;
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
