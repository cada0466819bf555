package names;

import dev.talkbind.runtime.User;
import java.util.LinkedHashMap;
import java.util.Map;

public class Check {
    public static void main(String[] args) {
        Map<String, String> custom = new LinkedHashMap<>();
        for (String key : "value key user map json builder result entity out in i e t it data obj len stored now copy seller ID NAME KEYS INSTANCE".split(" ")) {
            custom.put(key, "of " + key);
        }
        User user = User.builder("1").name("Imre").custom(custom).build();
        same(user, SellerUserMapper.INSTANCE.toUser(SellerUserMapper.INSTANCE.fromUser(user)));
        same(user, BeanUserMapper.INSTANCE.toUser(BeanUserMapper.INSTANCE.fromUser(user)));
    }

    private static void same(User expected, User actual) {
        if (!expected.equals(actual) || !expected.custom().equals(actual.custom())) {
            throw new AssertionError(expected + " became " + actual);
        }
    }
}
