package accessors;

import dev.talkbind.runtime.User;
import java.util.Map;

public class Check {
    public static void main(String[] args) {
        User flags = User.builder("1").name("Imre").custom(Map.of("isActive", "true", "getTier", "gold")).build();
        same(flags, FlagsUserMapper.INSTANCE.toUser(FlagsUserMapper.INSTANCE.fromUser(flags)));

        Map<String, String> custom = Map.of(
                "isActive", "true", "aName", "a", "vetted", "true", "level", "2", "tags", "[\"x\",\"y\"]", "note", "n");
        User seller = User.builder("1").name("Imre").custom(custom).build();
        same(seller, SellerUserMapper.INSTANCE.toUser(SellerUserMapper.INSTANCE.fromUser(seller)));
    }

    private static void same(User expected, User actual) {
        if (!expected.equals(actual) || !expected.custom().equals(actual.custom())) {
            throw new AssertionError(expected.custom() + " became " + actual.custom());
        }
    }
}
