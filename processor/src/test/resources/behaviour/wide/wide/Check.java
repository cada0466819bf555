package wide;

import dev.talkbind.runtime.CustomData;
import dev.talkbind.runtime.User;
import dev.talkbind.runtime.UserMapper;
import java.util.List;
import java.util.Map;

public class Check {
    private static final Map<String, String> CUSTOM = Map.ofEntries(
            Map.entry("tiers", "[\"PRO\",\"FREE\"]"),
            Map.entry("tags", "[\"x\"]"),
            Map.entry("stars", "4"),
            Map.entry("rooms", "3"),
            Map.entry("floor", "9"),
            Map.entry("note", "n"),
            Map.entry("age", "30"),
            Map.entry("city", "Oslo"),
            Map.entry("other", "o"));

    public static void main(String[] args) {
        User user = with(CUSTOM).toBuilder().email("imre@x.example").build();
        same(Wide_ConstructedUserMapper.INSTANCE, user);
        Wide.Constructed read = Wide_ConstructedUserMapper.INSTANCE.fromUser(user);
        Wide.Constructed made = new Wide.Constructed(
                "1", "Imre", List.of(), Map.of(), List.of(), List.of(), 1, 2, 3L, read.getNote(), 4, read.getNote(), List.of("left"));
        Wide.Constructed copy =
                Wide_ConstructedCustomDataConverter.INSTANCE.applyTo(made, CustomData.of(Map.of("rooms", "7")));
        equal("7 [left] n", copy.getRooms() + " " + copy.getLeft() + " " + copy.getNote().orElseThrow());

        same(Wide_FactoredUserMapper.INSTANCE, with(Map.of("tiers", "[\"PRO\"]", "stars", "4")));
        same(Wide_BeanUserMapper.INSTANCE, with(Map.of("age", "30", "note", "n")));
        User built = with(Map.of("tiers", "[\"PRO\"]", "stars", "4", "note", "n", "other", "o"));
        same(Wide_BuiltUserMapper.INSTANCE, built.toBuilder().pushTokens(Map.of("fcm:1", true)).build());

        User pair = with(Map.of("price", "5"));
        same(PairUserMapper.INSTANCE, pair);
        Pair<?> seven = PairCustomDataConverter.INSTANCE.applyTo(
                new Pair<>("1", "Imre", 5, "x"), CustomData.of(Map.of("price", "7")));
        equal(7, seven.cents());

        same(Open_ItselfUserMapper.INSTANCE, User.builder("1").name("Imre").build());
        Open.Simple<?> simple = Open_SimpleCustomDataConverter.INSTANCE.applyTo(
                new Open.Simple<>("1", "Imre", 2, 5), CustomData.of(Map.of("rooms", "3")));
        equal("3 5", simple.rooms() + " " + simple.other());
        Open.Copied<?> copied = Open_CopiedCustomDataConverter.INSTANCE.applyTo(
                new Open.Copied<>("1", "Imre", 2, "x"), CustomData.of(Map.of("rooms", "3")));
        equal(3, copied.rooms());
        rawOptionals();
    }

    private static void rawOptionals() {
        User user = with(Map.of("since", "2020-02-29"));
        same(RawOptionals_ConstructedUserMapper.INSTANCE, user);
        same(RawOptionals_BuiltUserMapper.INSTANCE, user);
        same(RawOptionals_BeanUserMapper.INSTANCE, with(Map.of("since", "2020-02-29", "at_city", "Oslo")));
        RawOptionals.Bean bean = RawOptionals_BeanUserMapper.INSTANCE.fromUser(user);
        CustomData cleared = CustomData.empty().with("since", null).with("at_city", null);
        equal(false, RawOptionals_BeanCustomDataConverter.INSTANCE.applyTo(bean, cleared).getSince().isPresent());
        RawOptionals.Built built = RawOptionals_BuiltUserMapper.INSTANCE.fromUser(user);
        CustomData later = CustomData.of(Map.of("since", "2024-02-29"));
        equal("2024-02-29", RawOptionals_BuiltCustomDataConverter.INSTANCE.applyTo(built, later).since().orElseThrow().toString());
    }

    private static User with(Map<String, String> custom) {
        return User.builder("1").name("Imre").custom(custom).build();
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
