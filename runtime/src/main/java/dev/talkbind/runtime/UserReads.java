package dev.talkbind.runtime;

import dev.talkbind.annotations.UserProperty;
import dev.talkbind.runtime.ReadProblem.Code;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads typed fields from a user. */
final class UserReads {
    private final User user;
    private final Problems problems;

    UserReads(User user, Problems problems) {
        this.user = user;
        this.problems = problems;
    }

    <T> @Nullable T get(UserKey<T> key, @Nullable T current) {
        String text = (String) user.value(key.field());
        if (text != null) {
            return value(key, text, current);
        }
        if (key.field() == UserProperty.ID) {
            return missing(key, current);
        }
        return user.clears(key.field()) ? null : current;
    }

    /** As get, but null is never meant: what is cleared is a problem, and what is absent too where there is no current value. */
    <T> @Nullable T require(UserKey<T> key, @Nullable T current) {
        if (user.clears(key.field()) || (current == null && !user.has(key.field()))) {
            return missing(key, current);
        }
        return get(key, current);
    }

    <T> @Nullable T get(AddressKey<T> key, @Nullable T current) {
        if (!user.has(key.field())) {
            return current;
        }
        if (user.clears(key.field())) {
            return null;
        }
        List<String> addresses = key.field() == UserProperty.EMAIL ? user.email() : user.phone();
        if (key.holds(addresses.size())) {
            return key.value(addresses);
        }
        String many = addresses.size() + " addresses";
        problems.add(new ReadProblem(FieldName.of(key.field()), many, "one address", key.property(), Code.AMBIGUOUS));
        return current;
    }

    <T> @Nullable T require(AddressKey<T> key) {
        int known = problems.size();
        T value = get(key, null);
        if (value == null && problems.size() == known) {
            value = key.value(List.of());
        }
        if (value == null && problems.size() == known) {
            Code code = user.clears(key.field()) ? Code.CLEARED : Code.ABSENT;
            problems.add(new ReadProblem(FieldName.of(key.field()), null, "an address", key.property(), code));
        }
        return value;
    }

    private <T> @Nullable T value(UserKey<T> key, String text, @Nullable T current) {
        boolean isPrefixed =
                text.startsWith(key.prefix()) && text.length() > key.prefix().length();
        if (!isPrefixed && !key.prefix().isEmpty()) {
            String expected = "an id that begins with \"" + key.prefix() + "\"";
            problems.add(key.propertyText().problem(Code.MALFORMED, text, expected));
            return current;
        }
        T value = key.propertyText().read(text.substring(key.prefix().length()));
        if (value == null) {
            problems.add(key.propertyText().problem(Code.MALFORMED, text));
            return current;
        }
        return value;
    }

    private <T> @Nullable T missing(UserKey<T> key, @Nullable T current) {
        Code code = user.clears(key.field()) ? Code.CLEARED : Code.ABSENT;
        problems.add(key.propertyText().problem(code, null));
        return current;
    }
}
