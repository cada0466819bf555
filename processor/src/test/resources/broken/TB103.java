import dev.talkbind.annotations.TalkUser;

class Shop {
    @TalkUser // TB103
    class Seller {
        String id;
        String name;
    }
}
