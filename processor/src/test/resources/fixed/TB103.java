import dev.talkbind.annotations.Direction;
import dev.talkbind.annotations.TalkUser;

class Shop {
    @TalkUser
    static class Seller {
        String id;
        String name;
    }

    @TalkUser(direction = Direction.WRITE)
    class Agent {
        String id;
        String name;
    }
}
