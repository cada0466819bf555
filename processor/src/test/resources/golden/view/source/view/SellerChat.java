package view;

import dev.talkbind.annotations.CustomField;
import dev.talkbind.annotations.TalkNested;
import dev.talkbind.annotations.TalkUser;
import dev.talkbind.annotations.UserField;
import dev.talkbind.annotations.UserProperty;
import java.time.LocalDate;
import view.vendor.Trader;

/** What TalkJS knows of a trader who sells. */
@TalkUser(of = Trader.class, role = "seller", idPrefix = "seller-")
interface SellerChat {
    long getId();

    @CustomField
    String getFirst();

    @CustomField
    String getLast();

    @CustomField("since")
    LocalDate getMemberSince();

    @TalkNested(prefix = "shop_")
    ShopChat getShop();

    @UserField(UserProperty.NAME)
    static String name(Trader trader) {
        return trader.getFirst() + " " + trader.getLast();
    }

    static Trader trader(long id, String first, String last) {
        return new Trader(id, first, last);
    }
}
