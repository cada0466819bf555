import dev.talkbind.annotations.TalkUser;

class Shop {
    @TalkUser // TB116
    record Seller(String id, String name) {}
}

class Shop_SellerUserMapper {}
