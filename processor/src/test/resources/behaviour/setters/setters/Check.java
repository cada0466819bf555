package setters;

import dev.talkbind.runtime.CustomData;
import dev.talkbind.runtime.CustomDataUpdater;
import dev.talkbind.runtime.User;
import dev.talkbind.runtime.UserMapper;
import java.util.Map;

public class Check {
    private static final User TWO_ROOMS =
            User.builder("1").name("Imre").custom(Map.of("rooms", "2")).build();
    private static final CustomData THREE_ROOMS = CustomData.of(Map.of("rooms", "3"));

    public static void main(String[] args) {
        copied(Copies_FlatUserMapper.INSTANCE, Copies_FlatCustomDataConverter.INSTANCE);
        copied(Copies_RenamedUserMapper.INSTANCE, Copies_RenamedCustomDataConverter.INSTANCE);
        copied(Copies_WithersUserMapper.INSTANCE, Copies_WithersCustomDataConverter.INSTANCE);

        same(Beans_HeirUserMapper.INSTANCE, TWO_ROOMS);
        same(Beans_ImplementingUserMapper.INSTANCE, TWO_ROOMS);
        same(Beans_OfAMapUserMapper.INSTANCE, TWO_ROOMS);
        same(Beans_FluentUserMapper.INSTANCE, with(Map.of("rooms", "2", "open", "true")));
        User asked = with(Map.of("tier", "PRO", "rooms", "2", "open", "true"));
        same(Beans_AskedUserMapper.INSTANCE, asked.toBuilder().role("seller").build());
    }

    private static User with(Map<String, String> custom) {
        return User.builder("1").name("Imre").custom(custom).build();
    }

    private static <T> void copied(UserMapper<T> mapper, CustomDataUpdater<T> converter) {
        same(mapper, TWO_ROOMS);
        T two = mapper.fromUser(TWO_ROOMS);
        T three = converter.applyTo(two, THREE_ROOMS);
        equal("2", mapper.toUser(two).custom().asMap().get("rooms"));
        equal("3", mapper.toUser(three).custom().asMap().get("rooms"));
    }

    private static <T> void same(UserMapper<T> mapper, User user) {
        equal(user, mapper.toUser(mapper.fromUser(user)));
        equal(user.custom(), mapper.toUser(mapper.fromUser(user)).custom());
    }

    private static void equal(Object expected, Object actual) {
        if (!expected.equals(actual)) {
            throw new AssertionError(expected + " became " + actual);
        }
    }
}
