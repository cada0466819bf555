package dev.talkbind.runtime.spi;

import dev.talkbind.annotations.UserProperty;
import dev.talkbind.runtime.InvalidUserException;
import dev.talkbind.runtime.ReadProblem;
import dev.talkbind.runtime.ReadProblem.Code;
import dev.talkbind.runtime.ReadResult;
import dev.talkbind.runtime.User;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * How one property is the email addresses or phone numbers of a TalkJS user, for generated code. Immutable.
 *
 * @param <T> the type of the property: one text, or a list, set or array of them
 */
public final class AddressKey<T> implements PropertyKey {
    private final UserProperty field;
    private final String property;
    private final Shape<T> shape;

    private AddressKey(UserProperty field, String property, Shape<T> shape) {
        this.field = field;
        this.property = property;
        this.shape = shape;
    }

    /** A property that holds one address; a user with several is a problem on reading, so that none is lost. */
    public static AddressKey<String> one(UserProperty field, String property) {
        return new AddressKey<>(field, property, new One());
    }

    /** A property that holds a list; what is read is a new list that may be changed. */
    public static AddressKey<List<String>> list(UserProperty field, String property) {
        return new AddressKey<>(field, property, new Listed());
    }

    /** A property that holds a set; what is read is a new set in the user's order that may be changed. */
    public static AddressKey<Set<String>> set(UserProperty field, String property) {
        return new AddressKey<>(field, property, new Distinct());
    }

    /** A property that holds an array. */
    public static AddressKey<String[]> array(UserProperty field, String property) {
        return new AddressKey<>(field, property, new Arrayed());
    }

    /**
     * The addresses that a value holds, or null for null.
     *
     * @throws InvalidUserException naming the property, where one of them is null
     */
    public @Nullable List<String> toList(@Nullable T value) {
        if (value == null) {
            return null;
        }
        Collection<String> addresses = shape.addresses(value);
        for (String address : addresses) {
            if (address == null) {
                throw new InvalidUserException(property + ": holds null, and TalkJS takes only texts");
            }
        }
        return List.copyOf(addresses);
    }

    /** The user with its addresses in the stored order, where they are the same: for a property that holds a set. */
    public User inOrderOf(User stored, User now) {
        List<String> before = addresses(stored);
        List<String> after = addresses(now);
        if (before.equals(after) || before.size() != after.size() || !new HashSet<>(before).containsAll(after)) {
            return now;
        }
        User.Builder user = now.toBuilder();
        return (field == UserProperty.EMAIL ? user.email(before) : user.phone(before)).build();
    }

    private List<String> addresses(User user) {
        return field == UserProperty.EMAIL ? user.email() : user.phone();
    }

    /** The field of the user. */
    public UserProperty field() {
        return field;
    }

    @Override
    public String property() {
        return property;
    }

    @Override
    public String place() {
        return field.fieldName();
    }

    @Override
    public boolean isClearedIn(ReadContext in) {
        return in.clears(field);
    }

    /** The addresses; null where they are absent or cleared. Several for a property that holds one are a problem. */
    public @Nullable T readFrom(ReadContext in) {
        if (!in.has(field) || in.clears(field)) {
            return null;
        }
        List<String> addresses = in.addresses(field);
        if (addresses.size() < 2 || !(shape instanceof One)) {
            return shape.value(addresses);
        }
        return in.take(failure(Code.AMBIGUOUS, addresses.size() + " addresses", "one address"));
    }

    /** The addresses, or an empty list, set or array; for a property that holds one, no address is a problem. */
    @SuppressWarnings("NullAway") // null only beside a problem
    public T requireFrom(ReadContext in) {
        if (in.addresses(field).isEmpty()) {
            T none = shape.value(List.of());
            Code code = in.clears(field) ? Code.CLEARED : Code.ABSENT;
            return none == null ? in.take(failure(code, null, "an address")) : none;
        }
        return readFrom(in);
    }

    private ReadResult<@Nullable T> failure(Code code, @Nullable String read, String expected) {
        ReadProblem problem = new ReadProblem(field.fieldName(), read, expected, property, code);
        return ReadResult.failure(property + " cannot be read", List.of(problem));
    }

    private interface Shape<T> {
        Collection<String> addresses(T value);

        /** The value that holds these addresses; null where it holds one and there is none. */
        @Nullable
        T value(List<String> addresses);
    }

    private static final class One implements Shape<String> {
        @Override
        public Collection<String> addresses(String value) {
            return List.of(value);
        }

        @Override
        public @Nullable String value(List<String> addresses) {
            return addresses.isEmpty() ? null : addresses.get(0);
        }
    }

    private static final class Listed implements Shape<List<String>> {
        @Override
        public Collection<String> addresses(List<String> value) {
            return value;
        }

        @Override
        public List<String> value(List<String> addresses) {
            return new ArrayList<>(addresses);
        }
    }

    private static final class Distinct implements Shape<Set<String>> {
        @Override
        public Collection<String> addresses(Set<String> value) {
            return value;
        }

        @Override
        public Set<String> value(List<String> addresses) {
            return new LinkedHashSet<>(addresses);
        }
    }

    private static final class Arrayed implements Shape<String[]> {
        @Override
        public Collection<String> addresses(String[] value) {
            return Arrays.asList(value);
        }

        @Override
        public String[] value(List<String> addresses) {
            return addresses.toArray(new String[0]);
        }
    }
}
