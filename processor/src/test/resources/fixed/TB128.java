import dev.talkbind.annotations.CustomField;
import dev.talkbind.annotations.TalkCustomData;
import dev.talkbind.annotations.TalkNested;
import dev.talkbind.annotations.TalkUser;
import java.time.LocalDate;

class Trader {
    long id;
    String name;
    LocalDate since;
    Shop shop;
}

class Shop {
    String city;
}

@TalkCustomData(of = Shop.class)
interface ShopChat {
    String city();
}

@TalkUser(of = Trader.class)
interface Seller {
    long id();

    String name();

    @CustomField
    LocalDate since();

    @TalkNested(prefix = "shop_")
    ShopChat shop();
}
