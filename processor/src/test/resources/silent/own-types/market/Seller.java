package market;

import dev.talkbind.annotations.TalkUser;
import shop.BuyerUserMapper;

@TalkUser
public class Seller {
    String id;
    String name;
    BuyerUserMapper buyers;
    SellerUserMapper own;
    shop.BuyerCustomDataConverter data;
}
