// Reading makes new instances. An instance of an inner class needs an instance of the class around it, and TalkJS holds none.
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
