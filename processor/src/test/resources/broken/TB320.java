// The keys of a type that contains itself would never end.
import dev.talkbind.annotations.*;

@TalkUser
class Seller {
    String id;
    String name;
    @TalkNested(prefix = "shop_") Shop shop;
    @TalkNested(prefix = "boss_") Seller boss; // TB320
}

class Shop {
    @CustomField String city;
    @TalkNested(prefix = "owner_") Seller owner; // TB320
}
