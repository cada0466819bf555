package dev.talkbind.test.internal.json;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * An object in the order of its members. A value is a String, a {@link JsonNumber}, a Long, a Boolean, a JsonObject, a
 * list of values, or null.
 */
public final class JsonObject {
    private final Map<String, @Nullable Object> members = new LinkedHashMap<>();

    /** An object without members. */
    public JsonObject() {}

    /** A copy, whose objects are copies too; lists are never changed, and are shared. */
    public JsonObject copy() {
        JsonObject copy = new JsonObject();
        members.forEach((key, value) -> copy.put(key, value instanceof JsonObject inner ? inner.copy() : value));
        return copy;
    }

    /** Sets a member, and gives this object. */
    public JsonObject put(String key, @Nullable Object value) {
        members.put(key, value);
        return this;
    }

    /** The value of a member; null where it is absent or null. */
    public @Nullable Object get(String key) {
        return members.get(key);
    }

    /** The object that a member is; a new one takes the place of any other value. */
    public JsonObject object(String key) {
        if (members.get(key) instanceof JsonObject inner) {
            return inner;
        }
        JsonObject made = new JsonObject();
        members.put(key, made);
        return made;
    }

    /** Whether there is such a member, be it null. */
    public boolean has(String key) {
        return members.containsKey(key);
    }

    /** Removes a member, where there is one. */
    public void remove(String key) {
        members.remove(key);
    }

    /** The names of the members, in their order. */
    public Set<String> keys() {
        return members.keySet();
    }

    /** Whether there are no members. */
    public boolean isEmpty() {
        return members.isEmpty();
    }

    /** The number of members, and nothing of what they hold. */
    @Override
    public String toString() {
        return "JsonObject[" + members.size() + "]";
    }
}
