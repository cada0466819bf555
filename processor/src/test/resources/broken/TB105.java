import dev.talkbind.annotations.TalkUser;

@TalkUser // TB105
abstract class Seller {
    String id;
    String name;
}

@TalkUser // TB105
class Buyer {
    String id;
    String name;

    private Buyer() {}
}
