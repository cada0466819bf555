// Generated classes have fixed names, so that you know how to call them. Talkbind never overwrites another file.
import dev.talkbind.annotations.TalkUser;

class Shop {
    @TalkUser // TB116
    static class Seller {
        String id;
        String name;
    }
}

class Shop_SellerUserMapper {}

@TalkUser // TB116
class Buyer {
    String id;
    String name;
}

class buyerUserMapper {}
