import dev.talkbind.annotations.*;

@TalkUser
class Seller {
    String id;
    String name;
    @TalkNested(prefix = "shop_") Shop shop;
    @CustomField String city;
    @CustomField int stars;
}

@TalkCustomData
class Shop {
    String name;
    String city;
}
