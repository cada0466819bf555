package makers;

import dev.talkbind.runtime.User;
import java.util.Map;

public class Check {
    public static void main(String[] args) {
        User named = User.builder("1").name("Imre").custom(Map.of("reply_time", "PT1H")).build();
        same(named, NamedUserMapper.INSTANCE.toUser(NamedUserMapper.INSTANCE.fromUser(named)));
        User built = User.builder("1").name("Imre").custom(Map.of("tier", "gold")).build();
        same(built, BuiltUserMapper.INSTANCE.toUser(BuiltUserMapper.INSTANCE.fromUser(built)));
    }

    private static void same(User expected, User actual) {
        if (!expected.equals(actual) || !expected.custom().equals(actual.custom())) {
            throw new AssertionError(expected.custom() + " became " + actual.custom());
        }
    }
}
