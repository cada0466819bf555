package dev.talkbind.runtime.spi;

import dev.talkbind.annotations.TextConverter;
import dev.talkbind.annotations.UserProperty;
import dev.talkbind.runtime.InvalidUserException;
import dev.talkbind.runtime.ReadProblem;
import dev.talkbind.runtime.ReadProblem.Code;
import dev.talkbind.runtime.ReadResult;
import dev.talkbind.runtime.User;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.IntFunction;
import org.jspecify.annotations.Nullable;

/**
 * A property that holds the email addresses or phone numbers of a TalkJS user, for generated code. Immutable.
 *
 * @param <T> the type of the property: one address, or a list, set or array of them
 */
public class AddressKey<T> implements PropertyKey {
    private final UserProperty field;
    private final String property;
    private final AddressShape<T, ?> shape;

    private AddressKey(UserProperty field, String property, AddressShape<T, ?> shape) {
        this.field = field;
        this.property = property;
        this.shape = shape;
    }

    /**
     * A property that holds one address. A user with several addresses is a problem on reading, so that none is lost.
     */
    public static AddressKey<String> one(UserProperty field, String property) {
        return new AddressKey<>(field, property, new AddressShape.One<>());
    }

    /** As {@link #one(UserProperty, String)}, for an address with a type of its own. */
    public static <E> AddressKey<E> one(UserProperty field, String property, TextConverter<E> text) {
        return new Converted<>(UserKey.of(field, property, text), new AddressShape.One<>());
    }

    /** A property that holds a list. Reading makes a new list that can be changed. */
    public static AddressKey<List<String>> list(UserProperty field, String property) {
        return new AddressKey<>(field, property, AddressShape.Collected.list());
    }

    /** As {@link #list(UserProperty, String)}, for addresses with a type of their own. */
    public static <E> AddressKey<List<E>> list(UserProperty field, String property, TextConverter<E> text) {
        return new Converted<>(UserKey.of(field, property, text), AddressShape.Collected.list());
    }

    /** A property that holds a set. Reading makes a new set, in the user's order, that can be changed. */
    public static AddressKey<Set<String>> set(UserProperty field, String property) {
        return new AddressKey<>(field, property, AddressShape.Collected.set());
    }

    /** As {@link #set(UserProperty, String)}, for addresses with a type of their own. */
    public static <E> AddressKey<Set<E>> set(UserProperty field, String property, TextConverter<E> text) {
        return new Converted<>(UserKey.of(field, property, text), AddressShape.Collected.set());
    }

    /** A property that holds an array. */
    public static AddressKey<String[]> array(UserProperty field, String property) {
        return new AddressKey<>(field, property, new AddressShape.Arrayed<>(String[]::new));
    }

    /** As {@link #array(UserProperty, String)}, for addresses with a type of their own. */
    public static <E> AddressKey<E[]> array(
            UserProperty field, String property, TextConverter<E> text, IntFunction<E[]> array) {
        return new Converted<>(UserKey.of(field, property, text), new AddressShape.Arrayed<>(array));
    }

    /**
     * The addresses that a value holds, or null for null.
     *
     * @throws InvalidUserException if an address is null or has no text; the message names the property
     */
    public final @Nullable List<String> toList(@Nullable T value) {
        if (value == null) {
            return null;
        }
        return texts(value);
    }

    @SuppressWarnings("unchecked") // addresses of another type are converted
    private AddressShape<T, String> shape() {
        return (AddressShape<T, String>) shape;
    }

    /** The text of each address; none is null. */
    List<String> texts(T value) {
        return List.copyOf(checked(shape().elements(value)));
    }

    /**
     * The value that holds these addresses. It is null if it would hold one address and there is none, or if there is a
     * problem.
     */
    @Nullable
    T value(List<String> addresses, ReadContext in) {
        return shape().value(addresses);
    }

    final <E> Collection<E> checked(Collection<E> addresses) {
        for (E address : addresses) {
            if (address == null) {
                throw new InvalidUserException(property + ": holds null, but TalkJS takes only texts");
            }
        }
        return addresses;
    }

    /**
     * The user with its addresses in the stored order, if they are the same addresses: for a property that holds a set.
     */
    public final User inOrderOf(User stored, User now) {
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
    public final UserProperty field() {
        return field;
    }

    @Override
    public final String property() {
        return property;
    }

    @Override
    public final String place() {
        return field.fieldName();
    }

    @Override
    public final boolean isClearedIn(ReadContext in) {
        return in.clears(field);
    }

    /**
     * The addresses; null if they are absent or cleared. For a property that holds one address, several addresses are a
     * problem.
     */
    public final @Nullable T readFrom(ReadContext in) {
        List<String> addresses = in.addresses(field);
        if (!in.has(field) || in.clears(field)) {
            return null;
        }
        if (addresses.size() < 2 || !(shape instanceof AddressShape.One)) {
            return value(addresses, in);
        }
        return in.take(failure(Code.AMBIGUOUS, addresses.size() + " addresses", "one address"));
    }

    /**
     * The addresses, or an empty list, set or array. For a property that holds one address, the absence of an address
     * is a problem.
     */
    @SuppressWarnings("NullAway") // null only if there is a problem
    public final T requireFrom(ReadContext in) {
        if (in.addresses(field).isEmpty()) {
            T none = value(List.of(), in);
            Code code = in.clears(field) ? Code.CLEARED : Code.ABSENT;
            return none == null ? in.miss(failure(code, null, "an address")) : none;
        }
        return readFrom(in);
    }

    private ReadResult<@Nullable T> failure(Code code, @Nullable String read, String expected) {
        ReadProblem problem = new ReadProblem(field.fieldName(), read, expected, property, code);
        return ReadResult.failure(property + " cannot be read", List.of(problem));
    }

    /** Addresses of another type, each with a text. */
    private static final class Converted<T, E> extends AddressKey<T> {
        private final UserKey<E> address;
        private final AddressShape<T, E> shape;

        private Converted(UserKey<E> address, AddressShape<T, E> shape) {
            super(address.field(), address.property(), shape);
            this.address = address;
            this.shape = shape;
        }

        @Override
        List<String> texts(T value) {
            List<String> texts = new ArrayList<>();
            for (E element : checked(shape.elements(value))) {
                texts.add(address.toText(element));
            }
            return texts;
        }

        @Override
        @SuppressWarnings("NullAway") // null only if there is a problem
        @Nullable
        T value(List<String> addresses, ReadContext in) {
            List<E> elements = new ArrayList<>(addresses.size());
            for (String each : addresses) {
                elements.add(in.take(address.fromText(each)));
            }
            return shape.value(elements);
        }
    }
}
