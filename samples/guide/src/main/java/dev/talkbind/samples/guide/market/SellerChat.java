package dev.talkbind.samples.guide.market;

import dev.talkbind.annotations.CustomField;
import dev.talkbind.annotations.TalkCustomData;
import dev.talkbind.annotations.TalkNested;
import dev.talkbind.annotations.TalkUser;
import java.time.LocalDate;

/** A trader who sells. */
@TalkUser(of = Trader.class, role = "seller", idPrefix = "seller-")
interface SellerChat extends Names {
    @CustomField("since")
    LocalDate getMemberSince();

    @TalkNested(prefix = "shop_")
    ShopChat getShop();

    @TalkCustomData(of = Trader.Shop.class)
    interface ShopChat {
        String city();

        int stars();
    }
}
