import dev.talkbind.annotations.TalkUser;

class Shop {
    @TalkUser
    static class Seller {
        String id;
        String name;
    }
}

class HandWrittenMapper {}

@TalkUser
class Buyer {
    String id;
    String name;
}

class BuyerMap {}
