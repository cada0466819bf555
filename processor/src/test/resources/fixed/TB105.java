import dev.talkbind.annotations.Direction;
import dev.talkbind.annotations.TalkUser;

@TalkUser(direction = Direction.WRITE)
abstract class Seller {
    String id;
    String name;
}

@TalkUser
class Buyer {
    String id;
    String name;

    private Buyer() {}

    static Buyer of(String id, String name) {
        Buyer buyer = new Buyer();
        buyer.id = id;
        buyer.name = name;
        return buyer;
    }
}
