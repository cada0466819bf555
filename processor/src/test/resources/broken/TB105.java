// Reading makes instances, so there must be a way to make one that code in the same package can go.
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
