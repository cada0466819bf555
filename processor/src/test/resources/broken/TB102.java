// The mapper is a class of its own in the same package, and it cannot name a private type.
import dev.talkbind.annotations.TalkUser;

class Shop {
    @TalkUser // TB102
    private static class Seller {
        String id;
        String name;
    }

    private static class Staff {
        @TalkUser // TB102
        static class Agent {
            String id;
            String name;
        }
    }
}
