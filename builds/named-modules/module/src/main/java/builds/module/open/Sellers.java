package builds.module.open;

import builds.module.hidden.Seller;
import builds.module.hidden.SellerUserMapper;
import builds.module.hidden.Tier;
import dev.talkbind.runtime.User;
import java.time.Instant;
import java.util.List;

/** What others can have of sellers: their users. */
public final class Sellers {

    private Sellers() {}

    /** The user that a seller of the hidden package is. */
    public static User mila() {
        Instant seen = Instant.parse("2026-11-22T10:15:30Z");
        Seller mila = new Seller(
                7041L, "Mila Jansen", "mila@shop.example", Tier.PRO, seen, 4, true, List.of("boats", "bikes"));
        return SellerUserMapper.INSTANCE.toUser(mila);
    }

    /** The same, read back and written again. */
    public static User again(User user) {
        return SellerUserMapper.INSTANCE.toUser(SellerUserMapper.INSTANCE.fromUser(user));
    }
}
