package dev.talkbind.runtime;

import dev.talkbind.annotations.UserProperty;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * How one property is the email addresses or phone numbers of a TalkJS user. Immutable.
 *
 * @param <T> the type of the property: one text, or a list, set or array of them
 */
public final class AddressKey<T> {
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

    /** A property that holds a list; what is read is a new one that may be changed. */
    public static AddressKey<List<String>> list(UserProperty field, String property) {
        return new AddressKey<>(field, property, new Listed());
    }

    /** A property that holds a set; what is read is a new one in the user's order that may be changed. */
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

    /** The field of the user. */
    public UserProperty field() {
        return field;
    }

    /** The property that messages name: {@code Seller.email}. */
    public String property() {
        return property;
    }

    /** {@link Reading#has(AddressKey)}, for generated code. */
    public boolean isIn(Reading in) {
        return in.has(this);
    }

    /** {@link Reading#get(AddressKey)}, for generated code. */
    public @Nullable T getFrom(Reading in) {
        return in.get(this);
    }

    /** {@link Reading#require(AddressKey)}, for generated code. */
    public T requireFrom(Reading in) {
        return in.require(this);
    }

    boolean holds(int count) {
        return count < 2 || !(shape instanceof One);
    }

    /** The value that holds these addresses; null where it holds one and there is none. */
    @Nullable
    T value(List<String> addresses) {
        return shape.value(addresses);
    }

    private interface Shape<T> {
        Collection<String> addresses(T value);

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
