package oldandopen;

import dev.talkbind.runtime.User;
import java.util.Map;

public class Check {
    public static void main(String[] args) {
        User user = User.builder("1").name("Imre").custom(Map.of("city", "Oslo")).build();
        Open read = OpenUserMapper.INSTANCE.fromUser(user);
        if (!read.custom.equals(Map.of("city", "Oslo"))) {
            throw new AssertionError(read.custom.keySet());
        }
        if (!OpenUserMapper.INSTANCE.diff(user, read).isEmpty()) {
            throw new AssertionError();
        }
        OldUserMapper.INSTANCE.toUser(OldUserMapper.INSTANCE.fromUser(user));
    }
}
