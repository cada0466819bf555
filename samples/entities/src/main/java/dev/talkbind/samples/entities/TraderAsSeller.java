package dev.talkbind.samples.entities;

import dev.talkbind.annotations.CustomField;
import dev.talkbind.annotations.TalkCustomData;
import dev.talkbind.annotations.TalkNested;
import dev.talkbind.annotations.TalkUser;
import dev.talkbind.annotations.UserField;
import dev.talkbind.annotations.UserProperty;
import dev.talkbind.samples.entities.vendor.Trader;
import java.time.LocalDate;

/** A trader who sells. */
@TalkUser(of = Trader.class, role = "seller", idPrefix = "seller-")
interface TraderAsSeller {
    @UserField(UserProperty.ID)
    long number();

    @CustomField("first_name")
    String firstName();

    @CustomField("last_name")
    String lastName();

    @CustomField("since")
    LocalDate memberSince();

    @TalkNested(prefix = "shop_")
    ShopView shop();

    @UserField(UserProperty.NAME)
    static String name(Trader trader) {
        return trader.getFirstName() + " " + trader.getLastName();
    }

    /** A trader's shop. */
    @TalkCustomData(of = Trader.Shop.class)
    interface ShopView {
        String title();

        String city();
    }
}
