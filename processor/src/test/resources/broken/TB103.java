// Reading makes instances, and one of an inner class hangs on an instance of the class around it, which nothing in TalkJS tells.
import dev.talkbind.annotations.TalkUser;

class Shop {
    @TalkUser // TB103
    class Seller {
        String id;
        String name;
    }

    @TalkUser // TB103
    class Agent {
        String id;
        String name;
    }
}
