package getters;

import dev.talkbind.runtime.CustomData;
import dev.talkbind.runtime.User;
import dev.talkbind.runtime.UserMapper;
import java.math.BigDecimal;
import java.util.Map;

public class Check {
    public static void main(String[] args) {
        User open = with(Map.of("tier", "PRO", "open", "true", "url", "//x"));
        same(Records_PlainUserMapper.INSTANCE, open);
        same(Records_WrittenUserMapper.INSTANCE, open);
        same(
                Beans_SeveralUserMapper.INSTANCE,
                with(Map.of("open", "true", "tier", "PRO", "vetted", "true", "known", "true")).toBuilder()
                        .email("imre@x.example")
                        .build());
        same(
                Beans_CapitalsUserMapper.INSTANCE,
                with(Map.of("html", "x", "vip", "true", "siteUrl", "y")).toBuilder().photoUrl("z").build());
        User ranked = with(Map.of("rank", "3", "level", "2"));
        same(Beans_NarrowUserMapper.INSTANCE, ranked);
        same(Beans_LateUserMapper.INSTANCE, ranked);
        same(Beans_OfDefaultsUserMapper.INSTANCE, ranked);

        Records.Flat flat = new Records.Flat("12-b", BigDecimal.TEN);
        equal(Map.of("ref", "12-b", "rent", "10"), Records_FlatCustomDataConverter.INSTANCE.toCustomData(flat).asMap());
        equal(flat, Records_FlatCustomDataConverter.INSTANCE.read(CustomData.of(Map.of("ref", "12-b", "rent", "10"))).value());
        Records.House house = new Records.House();
        house.ref = "12-b";
        house.rent = BigDecimal.TEN;
        equal(
                Map.of("ref", "12-b", "rent", "10", "daily", "10"),
                Records_HouseCustomDataConverter.INSTANCE.toCustomData(house).asMap());

        User guide = with(Map.of("rank", "3")).toBuilder().email("imre@x.example").build();
        same(GuideUserMapper.INSTANCE, guide);
        Guide read = GuideUserMapper.INSTANCE.fromUser(guide);
        equal("of the superclass", read.getName());
        read.email = "other";
        read.setName("other");
        Guide copy = GuideCustomDataConverter.INSTANCE.applyTo(read, CustomData.of(Map.of("rank", "4")));
        equal("4 other other imre@x.example Imre", copy.rank + " " + copy.email + " " + copy.getName() + " " + copy.mail + " " + copy.display);
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
