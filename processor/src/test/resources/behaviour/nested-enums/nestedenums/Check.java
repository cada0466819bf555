package nestedenums;

import dev.talkbind.runtime.User;
import java.util.TreeMap;

/** The annotated properties of an enum's constant are keys too. It is read where a factory finds the constant. */
public final class Check {
    private Check() {}

    public static void main(String[] args) {
        Member member = new Member();
        member.id = "1";
        member.name = "Ann";
        member.tier = Tier.GOLD;
        member.zone = Zone.NORTH;
        User user = MemberUserMapper.INSTANCE.toUser(member);
        same("{tier_level=3, tier_title=gold, zone_code=n}", new TreeMap<>(user.custom()).toString());
        Member read = MemberUserMapper.INSTANCE.fromUser(user);
        same(null, read.tier);
        same(Zone.NORTH, read.zone);
        member.tier = null;
        User without = MemberUserMapper.INSTANCE.toUser(member);
        same("{tier_level=null, tier_title=null, zone_code=n}", new TreeMap<>(without.custom()).toString());
    }

    private static void same(Object expected, Object actual) {
        if (expected == null ? actual != null : !expected.equals(actual)) {
            throw new AssertionError("expected " + expected + ", but was " + actual);
        }
    }
}
