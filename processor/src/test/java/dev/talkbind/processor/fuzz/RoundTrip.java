package dev.talkbind.processor.fuzz;

import dev.talkbind.annotations.UserProperty;
import dev.talkbind.runtime.CustomData;
import dev.talkbind.runtime.CustomDataConverter;
import dev.talkbind.runtime.CustomDataUpdater;
import dev.talkbind.runtime.CustomDataWriter;
import dev.talkbind.runtime.User;
import dev.talkbind.runtime.UserMapper;
import dev.talkbind.runtime.UserWriter;
import dev.talkbind.runtime.WireForm;
import dev.talkbind.runtime.json.UserJson;
import java.lang.reflect.Array;
import java.net.MalformedURLException;
import java.net.URI;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Collection;
import java.util.Iterator;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;

/** The laws that generated code keeps, for the checks beside the models. */
public final class RoundTrip {

    private RoundTrip() {}

    /** Compares two instances property by property; not {@code whole} leaves out what the Data API does not set. */
    public interface Comparison<T> {
        void same(T one, T other, boolean whole);
    }

    public static <T> void user(UserMapper<T> mapper, Supplier<T> maker, Comparison<T> comparison) {
        T made = maker.get();
        User user = mapper.toUser(made);
        comparison.same(made, mapper.fromUser(user), true);
        for (WireForm form : new WireForm[] {WireForm.REST, WireForm.DATA_API_SET}) {
            User read = UserJson.fromBytes(document(user, form));
            T back = mapper.fromUser(read);
            comparison.same(made, back, form == WireForm.REST);
            isTrue(mapper.diff(user, back).isEmpty() || form != WireForm.REST, "diff of what came back");
        }
        write(mapper, maker);
    }

    public static <T> void write(UserWriter<T> mapper, Supplier<T> maker) {
        T made = maker.get();
        User user = mapper.toUser(made);
        isTrue(mapper.diff(user, made).isEmpty(), "diff(toUser(x), x)");
        User browser = mapper.toBrowserUser(made);
        isTrue(!browser.has(UserProperty.PUSH_TOKENS), "no push tokens in a browser");
        UserJson.toBytes(browser, WireForm.CLASSIC_JS);
    }

    public static <T> void update(CustomDataUpdater<T> updater, Supplier<T> maker, Comparison<T> comparison) {
        T kept = updater.applyTo(maker.get(), CustomData.empty());
        comparison.same(maker.get(), kept, true);
        @SuppressWarnings("unchecked")
        CustomDataWriter<T> writer = (CustomDataWriter<T>) updater;
        comparison.same(maker.get(), updater.applyTo(maker.get(), writer.toCustomData(maker.get())), true);
    }

    public static <T> void customData(CustomDataConverter<T> converter, Supplier<T> maker, Comparison<T> comparison) {
        T made = maker.get();
        CustomData data = converter.toCustomData(made);
        comparison.same(made, converter.fromCustomData(UserJson.customDataFromBytes(UserJson.toBytes(data))), true);
        isTrue(converter.diff(data, made).isEmpty(), "diff(toCustomData(x), x)");
    }

    public static <T> void keys(CustomDataWriter<T> writer, T made, String... keys) {
        CustomData data = writer.toCustomData(made);
        for (String key : keys) {
            isTrue(data.asMap().get(key) != null, "key " + key);
        }
    }

    public static void same(String property, Object one, Object other) {
        isTrue(same(one, other), "property " + property);
    }

    public static <T> T value(Optional<T> optional) {
        return optional.orElse(null);
    }

    public static long cents(String text) {
        return Long.parseLong(text.substring(4));
    }

    public static URL url() {
        try {
            return URI.create("https://example.com/a%20b?c=d").toURL();
        } catch (MalformedURLException e) {
            throw new IllegalStateException(e);
        }
    }

    private static byte[] document(User user, WireForm form) {
        String id = UserJson.toText(User.builder(user.id()).build(), WireForm.REACT_NATIVE);
        String body = UserJson.toText(user, form);
        String rest = body.equals("{}") ? "}" : "," + body.substring(1);
        return (id.substring(0, id.length() - 1) + rest).getBytes(StandardCharsets.UTF_8);
    }

    private static boolean same(Object one, Object other) {
        if (one instanceof Optional<?> left && other instanceof Optional<?> right) {
            return same(left.orElse(null), right.orElse(null));
        } else if (one instanceof URL && other instanceof URL) {
            return one.toString().equals(other.toString());
        } else if (one != null && other != null && one.getClass().isArray()) {
            return same(listed(one), listed(other));
        } else if (one instanceof Collection<?> left && other instanceof Collection<?> right && !(one instanceof Set)) {
            return sameElements(left, right);
        }
        return Objects.equals(one, other);
    }

    private static boolean sameElements(Collection<?> left, Collection<?> right) {
        Iterator<?> others = right.iterator();
        return left.size() == right.size() && left.stream().allMatch(one -> same(one, others.next()));
    }

    private static Collection<Object> listed(Object array) {
        Object[] elements = new Object[Array.getLength(array)];
        Arrays.setAll(elements, i -> Array.get(array, i));
        return Arrays.asList(elements);
    }

    private static void isTrue(boolean condition, String what) {
        if (!condition) {
            throw new AssertionError(what);
        }
    }
}
