package view;

import dev.talkbind.annotations.TalkCustomData;
import view.vendor.Shop;

/** What TalkJS knows of a trader's shop. */
@TalkCustomData(of = Shop.class)
interface ShopChat {
    String city();

    int stars();

    static String badge(Shop shop) {
        return shop.stars() > 3 ? "gold" : "none";
    }
}
