package dev.talkbind.tool.lint;

import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * A place in a template, resolved to the object that it belongs to.
 *
 * @param holder the object
 * @param name the key, or the field of a user
 * @param isKey whether it is a key of custom data
 */
record Spotted(Holder holder, String name, boolean isKey) {

    private static final Set<String> USERS = Set.of("sender", "recipient", "user", "me");
    private static final Set<String> MESSAGES = Set.of("message", "lastMessage");
    private static final String CUSTOM = "custom";

    /** An object that has fields or custom data. */
    enum Holder {
        USER,
        CONVERSATION,
        MESSAGE
    }

    /** Empty if the place uses a part of the template language that is not known here. */
    static Optional<Spotted> of(List<String> path) {
        for (int i = 0; i + 1 < path.size(); i++) {
            Optional<Holder> holder = holder(path, i);
            boolean isCustom = path.get(i + 1).equals(CUSTOM);
            if (holder.isPresent() && isCustom) {
                return i + 2 < path.size()
                        ? Optional.of(new Spotted(holder.get(), key(path, i + 2), true))
                        : Optional.empty();
            } else if (holder.equals(Optional.of(Holder.USER))) {
                return Optional.of(new Spotted(Holder.USER, path.get(i + 1), false));
            }
        }
        return Optional.empty();
    }

    private static String key(List<String> path, int from) {
        return String.join(".", path.subList(from, path.size()));
    }

    /** The holder of a path's segment: an element of {@code messages} is a message. */
    private static Optional<Holder> holder(List<String> path, int i) {
        String name = path.get(i);
        boolean isElement =
                name.equals(Expression.Path.ELEMENT) && i > 0 && path.get(i - 1).equals("messages");
        if (USERS.contains(name)) {
            return Optional.of(Holder.USER);
        } else if (name.equals("conversation")) {
            return Optional.of(Holder.CONVERSATION);
        }
        return isElement || MESSAGES.contains(name) ? Optional.of(Holder.MESSAGE) : Optional.empty();
    }
}
