package obscurednames;

import ID.INSTANCE;
import ID.KEYS;
import ID.User;
import ID.UserUserMapper;
import java.util.Optional;

public class Check {
    public static void main(String[] args) {
        Seller seller = new Seller();
        seller.id = "1";
        seller.name = "Imre";
        seller.role = Enum.valueOf(Seller.Role.class, "SELLER");
        seller.User = Enum.valueOf(Seller.User.class, "MEMBER");
        seller.tier = Enum.valueOf(Seller.Tier.class, "PRO");
        seller.height = 2;
        seller.sort = Enum.valueOf(Kind.Sort.class, "DOWN");
        dev.talkbind.runtime.User written = SellerUserMapper.INSTANCE.toUser(seller);
        isTrue("seller".equals(written.role()));
        Seller read = SellerUserMapper.INSTANCE.fromUser(written);
        isTrue(read.role == seller.role && read.User == seller.User && read.tier == seller.tier);
        isTrue(read.height == 2 && read.sort == seller.sort);

        User user = new User("1", "Imre", INSTANCE.TWO, KEYS.TWO, data.Optional.MAYBE, Optional.of("x"), 5);
        isTrue(UserUserMapper.INSTANCE.fromUser(UserUserMapper.INSTANCE.toUser(user)).equals(user));
    }

    private static void isTrue(boolean condition) {
        if (!condition) {
            throw new AssertionError();
        }
    }
}
