package dev.talkbind.runtime.spi;

import dev.talkbind.annotations.UserProperty;
import dev.talkbind.runtime.CustomData;
import dev.talkbind.runtime.ReadProblem;
import dev.talkbind.runtime.ReadProblem.Code;
import dev.talkbind.runtime.ReadResult;
import dev.talkbind.runtime.User;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * One read of a user or of custom data, for generated code; not for several threads. Keys read their values from it, and it
 * collects every problem. Generated code first reads all keys, and makes or changes an instance only where nothing has failed:
 * until then a null may stand for a value.
 */
public final class ReadContext extends NestedReads {
    private static final User NOBODY = User.patch().build();

    private final String type;
    private final User user;
    private final CustomData custom;
    private List<ReadResult<?>> failures = List.of();
    private @Nullable PropertyKey current; // what is set next; null where it is the whole type

    private ReadContext(String type, User user, CustomData custom, boolean isUpdate) {
        super(isUpdate);
        this.type = type;
        this.user = user;
        this.custom = custom;
    }

    /** A read of a user as a new instance of a type; a failure is titled {@code Seller cannot be read from user}. */
    public static ReadContext of(String type, User user) {
        return new ReadContext(type, user, user.custom(), false);
    }

    /** A read of custom data as a new instance of a type. It has no fields of a user. */
    public static ReadContext of(String type, CustomData data) {
        return new ReadContext(type, NOBODY, data, false);
    }

    /** A read of custom data onto an instance that there is: what is absent leaves a property as it is. */
    public static ReadContext update(String type, CustomData data) {
        return new ReadContext(type, NOBODY, data, true);
    }

    /** Whether the user has the field: a value, or a clear. */
    public boolean has(UserProperty field) {
        return user.has(field);
    }

    boolean clears(UserProperty field) {
        return user.clears(field);
    }

    /** A user of another role is a problem, for a type whose users all have this one: a buyer is not a seller. */
    public void requireRole(String role) {
        String held = user.role();
        if (held != null && !held.equals(role)) {
            String expected = "the role \"" + role + "\"";
            take(ReadResult.failure(type, List.of(new ReadProblem("role", null, expected, type, Code.MALFORMED))));
        }
    }

    @Nullable
    String textOf(UserProperty field) {
        return noted((String) user.value(field), user.clears(field));
    }

    List<String> addresses(UserProperty field) {
        List<String> addresses = field == UserProperty.EMAIL ? user.email() : user.phone();
        noted(addresses.isEmpty() ? null : addresses, clears(field));
        return addresses;
    }

    boolean clears(String key) {
        return custom.clears(key);
    }

    /** The key's text, or its default, which does not stand in where an update leaves the key. */
    @Nullable
    String textOf(FieldKey<?> key) {
        String text = key.textIn(custom);
        if (text == null) {
            return textOfAbsent(key);
        }
        noteText();
        return text;
    }

    /** Apart, so that the JVM inlines what most keys need, also where a value has many. */
    private @Nullable String textOfAbsent(FieldKey<?> key) {
        boolean isClear = clears(key.name());
        boolean isLeft = isUpdate() && !isClear;
        if (isNested()) {
            keep(isLeft ? key : null);
            noteClear(isClear);
            noted(null, isClear && isThere());
        }
        return isLeft ? null : key.defaultText();
    }

    Set<Map.Entry<String, @Nullable String>> entries() {
        return custom.entrySet();
    }

    boolean clearsAll() {
        return custom.clearsAll();
    }

    /** Whether this is an update that does not name the key. */
    boolean leaves(FieldKey<?> key) {
        return isUpdate() && key.textIn(custom) == null && !clears(key.name());
    }

    /** As the other, for a property that may have a value: an alias alone does not override it. */
    boolean leaves(FieldKey<?> key, @Nullable Object current) {
        return leaves(key) || isUpdate() && current != null && !custom.containsKey(key.name()) && !clears(key.name());
    }

    /** The value of a part that was read; where it failed, its problems are taken over, and null stands for the value. */
    @Override
    <T extends @Nullable Object> @Nullable T take(ReadResult<T> part) {
        if (part.isOk()) {
            return part.value();
        }
        fail(part);
        return null;
    }

    private void fail(ReadResult<?> part) {
        failures = failures.isEmpty() ? new ArrayList<>() : failures;
        failures.add(part);
    }

    /** Whether there is a value to set, or a clear. An exception that comes next is this property's. */
    public boolean sets(PropertyKey key, @Nullable Object value) {
        current = key;
        return !failed() && (value != null || key.isClearedIn(this));
    }

    /** As {@link #sets}, for what is never null: a new instance keeps its own value where there is none to set. */
    public boolean setsNonNull(PropertyKey key, @Nullable Object value) {
        current = key;
        return !failed() && value != null;
    }

    /** As {@link #sets}, for an Optional: in a new instance it is empty where there is no value. */
    public boolean setsOptional(PropertyKey key, @Nullable Object value) {
        return sets(key, value) || !failed() && !isUpdate();
    }

    /** An exception that comes next is this property's. */
    public void at(PropertyKey key) {
        current = key;
    }

    /** An exception that comes next is the whole type's. */
    public void atType() {
        current = null;
    }

    /** The push tokens; null where they are absent or cleared. */
    public @Nullable Map<String, @Nullable Boolean> pushTokens() {
        boolean isThere = has(UserProperty.PUSH_TOKENS) && !clears(UserProperty.PUSH_TOKENS);
        return noted(isThere ? user.pushTokens() : null, clears(UserProperty.PUSH_TOKENS));
    }

    /** The push tokens; empty where they are absent or cleared. */
    public Map<String, @Nullable Boolean> requirePushTokens() {
        return user.pushTokens();
    }

    @Nullable
    Instant createdAt() {
        return noted(user.createdAt(), false);
    }

    /** The custom data as a whole; null where it is absent or cleared. */
    public @Nullable CustomData custom() {
        return has(UserProperty.CUSTOM) && !clears(UserProperty.CUSTOM) ? custom : null;
    }

    /** The custom data as a whole; empty where it is absent or cleared. */
    public CustomData requireCustom() {
        return custom;
    }

    /** The custom data that no custom field owns; empty where there is none. */
    public CustomData rest(CustomKeys owned) {
        return owned.rest(custom);
    }

    /** What an update makes of the custom data that no custom field owns. */
    public CustomData updateRest(CustomKeys owned, @Nullable Map<String, @Nullable String> current) {
        CustomData before = current == null || custom.clearsAll() ? CustomData.empty() : CustomData.of(current);
        return before.merge(owned.rest(custom));
    }

    /** Whether there is any problem so far. */
    public boolean failed() {
        return !failures.isEmpty();
    }

    /** All problems so far, as the result of the read; for where there are any. */
    public <T> ReadResult<T> failure() {
        return ReadResult.joined(title(), failures);
    }

    @SuppressWarnings("ReferenceEquality") // NOBODY is one instance
    private String title() {
        return type + " cannot be read from " + (user == NOBODY ? "custom data" : "user");
    }

    /** The value, or all problems where there are any. */
    public <T extends @Nullable Object> ReadResult<T> result(T value) {
        return failed() ? failure() : ReadResult.of(value);
    }

    /** The problem of an exception that the class threw, with all problems so far; its message is shown nowhere. */
    public <T> ReadResult<T> refusal(Throwable thrown) {
        refuse(thrown);
        return failure();
    }

    /** Takes note of what the class threw while it was made or set; its message is shown nowhere. */
    public void refuse(Throwable thrown) {
        String place = current == null ? "" : current.place();
        String property = current == null ? type : current.property();
        String expected =
                "taken by " + property + ", which throws " + thrown.getClass().getName();
        take(ReadResult.failure(type, new ReadProblem(place, null, expected, property, Code.REFUSED), thrown));
    }

    /** Throws a {@link dev.talkbind.runtime.ReadException} with all problems so far, where there are any. */
    public void orThrow() {
        if (failed()) {
            failure().orElseThrow();
        }
    }
}
