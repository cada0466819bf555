package genericconverters;

import dev.talkbind.runtime.User;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/** A converter with type parameters converts every type that has other types in their place. */
public final class Check {
    private Check() {}

    public static void main(String[] args) {
        Order order = new Order(
                new Ref<>("1"),
                new Ref<>("Ann"),
                List.of(new Ref<>("a@b")),
                new Ref<>("t"),
                List.of(new Ref<>("p")),
                Optional.of(new Ref<>("o")),
                new Pair<>("x", List.of()),
                Set.of(new Pair<>("y", List.of())),
                Map.of("k", new Ref<>("v")),
                new Ref<>("w"),
                new Order.Line<>(new Ref<>("i")));
        User user = OrderUserMapper.INSTANCE.toUser(order);
        same("#1", user.id());
        same("#Ann", user.name());
        same(List.of("#a@b"), user.email());
        same(
                "{any=any w, items_k=#v, line_item=#i, pair=x, pairs=[\"y\"], parent=#o, peers=[\"#p\"], was=null, words=#t}",
                new TreeMap<>(user.custom()).toString());
        same(order, OrderUserMapper.INSTANCE.fromUser(user));
        same(true, OrderUserMapper.INSTANCE.diff(user, order).isEmpty());
        User least = User.builder("#1").name("#Ann").build();
        same(new Ref<>("none"), OrderUserMapper.INSTANCE.fromUser(least).words());
    }

    private static void same(Object expected, Object actual) {
        if (!expected.equals(actual)) {
            throw new AssertionError("expected " + expected + ", but was " + actual);
        }
    }
}
