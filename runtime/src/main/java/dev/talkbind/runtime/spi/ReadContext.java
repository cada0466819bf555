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
 * One read of a user or of custom data, for generated code; not for several threads. Keys read their values from it,
 * and it collects every problem. Generated code first reads all keys, and makes or changes an instance only if there
 * are no problems. Until then a null may stand for a value that could not be read.
 */
public final class ReadContext extends NestedReads {
    private static final User NOBODY = User.patch().build();

    private final String type;
    private final User user;
    private final CustomData custom;
    private List<ReadResult<?>> failures = List.of();
    private @Nullable PropertyKey current; // the property that is set next; null for the whole type

    private ReadContext(String type, User user, CustomData custom, boolean isUpdate) {
        super(isUpdate);
        this.type = type;
        this.user = user;
        this.custom = custom;
    }

    /** Reads a user as a new instance of a type. The title of a failure is {@code Seller cannot be read from user}. */
    public static ReadContext of(String type, User user) {
        return new ReadContext(type, user, user.custom(), false);
    }

    /** Reads custom data as a new instance of a type, without fields of a user. */
    public static ReadContext of(String type, CustomData data) {
        return new ReadContext(type, NOBODY, data, false);
    }

    /** Reads custom data into an existing instance: an absent key leaves its property alone. */
    public static ReadContext update(String type, CustomData data) {
        return new ReadContext(type, NOBODY, data, true);
    }

    /** Whether the user has a value for the field, or clears it. */
    public boolean has(UserProperty field) {
        return user.has(field);
    }

    boolean clears(UserProperty field) {
        return user.clears(field);
    }

    /** Adds a problem if the user has another role, for a type whose users all have this one. */
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

    /** The key's text, or its default. The default does not count if an update leaves the key alone. */
    @Nullable
    String textOf(FieldKey<?> key) {
        String text = key.textIn(custom);
        if (text == null) {
            return textOfAbsent(key);
        }
        noteText();
        return text;
    }

    /** In a method of its own, so that the JVM inlines the common path, even for a value with many keys. */
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

    /** As {@link #leaves(FieldKey)}, but an update that names only an alias does not override a present value. */
    boolean leaves(FieldKey<?> key, @Nullable Object current) {
        return leaves(key) || isUpdate() && current != null && !custom.containsKey(key.name()) && !clears(key.name());
    }

    /** The value of a part. If reading it failed, its problems are added here, and null stands for the value. */
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

    /** Whether there is a value to set, or a clear. If the setter then throws, this property is to blame. */
    public boolean sets(PropertyKey key, @Nullable Object value) {
        current = key;
        return !failed() && (value != null || key.isClearedIn(this));
    }

    /** As {@link #sets}, for a property that is never null: without a value, a new instance keeps its own. */
    public boolean setsNonNull(PropertyKey key, @Nullable Object value) {
        current = key;
        return !failed() && value != null;
    }

    /** As {@link #sets}, for an Optional: in a new instance it becomes empty if there is no value. */
    public boolean setsOptional(PropertyKey key, @Nullable Object value) {
        return sets(key, value) || !failed() && !isUpdate();
    }

    /** If the code that follows throws, this property is to blame. */
    public void at(PropertyKey key) {
        current = key;
    }

    /** If the code that follows throws, the whole type is to blame. */
    public void atType() {
        current = null;
    }

    /** The push tokens; null if they are absent or cleared. */
    public @Nullable Map<String, @Nullable Boolean> pushTokens() {
        boolean isThere = has(UserProperty.PUSH_TOKENS) && !clears(UserProperty.PUSH_TOKENS);
        return noted(isThere ? user.pushTokens() : null, clears(UserProperty.PUSH_TOKENS));
    }

    /** The push tokens; empty if they are absent or cleared. */
    public Map<String, @Nullable Boolean> requirePushTokens() {
        return user.pushTokens();
    }

    @Nullable
    Instant createdAt() {
        return noted(user.createdAt(), false);
    }

    /** All custom data; null if it is absent or cleared. */
    public @Nullable CustomData custom() {
        return has(UserProperty.CUSTOM) && !clears(UserProperty.CUSTOM) ? custom : null;
    }

    /** All custom data; empty if it is absent or cleared. */
    public CustomData requireCustom() {
        return custom;
    }

    /** The custom data that no custom field owns; empty if there is none. */
    public CustomData rest(CustomKeys owned) {
        return owned.rest(custom);
    }

    /** The custom data that no custom field owns, after an update. */
    public CustomData updateRest(CustomKeys owned, @Nullable Map<String, @Nullable String> current) {
        CustomData before = current == null || custom.clearsAll() ? CustomData.empty() : CustomData.of(current);
        return before.merge(owned.rest(custom));
    }

    /** Whether there is a problem so far. */
    public boolean failed() {
        return !failures.isEmpty();
    }

    /** All problems so far, as the result of the read. There must be at least one. */
    public <T> ReadResult<T> failure() {
        return ReadResult.joined(title(), failures);
    }

    @SuppressWarnings("ReferenceEquality") // NOBODY is one instance
    private String title() {
        return type + " cannot be read from " + (user == NOBODY ? "custom data" : "user");
    }

    /** The value, or all problems if there are any. */
    public <T extends @Nullable Object> ReadResult<T> result(T value) {
        return failed() ? failure() : ReadResult.of(value);
    }

    /** The problem that the class threw this, with all problems so far. Its message is never shown. */
    public <T> ReadResult<T> refusal(Throwable thrown) {
        refuse(thrown);
        return failure();
    }

    /** Notes what the class threw while it was made or set. Its message is never shown. */
    public void refuse(Throwable thrown) {
        String place = current == null ? "" : current.place();
        String property = current == null ? type : current.property();
        String expected =
                "taken by " + property + ", which throws " + thrown.getClass().getName();
        take(ReadResult.failure(type, new ReadProblem(place, null, expected, property, Code.REFUSED), thrown));
    }

    /** Throws a {@link dev.talkbind.runtime.ReadException} with all problems so far, if there are any. */
    public void orThrow() {
        if (failed()) {
            failure().orElseThrow();
        }
    }
}
