import dev.talkbind.annotations.TalkUser;

class Shop {
    @TalkUser
    static class Seller {
        String id;
        String name;
    }

    static class Staff {
        @TalkUser
        static class Agent {
            String id;
            String name;
        }
    }
}
