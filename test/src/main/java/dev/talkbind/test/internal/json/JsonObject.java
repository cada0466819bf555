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

    /** A copy. Its objects are copied too; lists are shared, because they are never changed. */
    public JsonObject copy() {
        JsonObject copy = new JsonObject();
        members.forEach((key, value) -> copy.put(key, value instanceof JsonObject inner ? inner.copy() : value));
        return copy;
    }

    /** Sets a member, and returns this object. */
    public JsonObject put(String key, @Nullable Object value) {
        members.put(key, value);
        return this;
    }

    /** The value of a member; null if it is absent or null. */
    public @Nullable Object get(String key) {
        return members.get(key);
    }

    /** The object in a member. If the member has another value or none, a new object replaces it. */
    public JsonObject object(String key) {
        if (members.get(key) instanceof JsonObject inner) {
            return inner;
        }
        JsonObject made = new JsonObject();
        members.put(key, made);
        return made;
    }

    /** Whether the member is there, even with null. */
    public boolean has(String key) {
        return members.containsKey(key);
    }

    /** Removes a member, if it is there. */
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

    /** Shows the number of members, but nothing of their values. */
    @Override
    public String toString() {
        return "JsonObject[" + members.size() + "]";
    }
}
