import dev.talkbind.annotations.*;

class Shop {
    static String seller = "a field that is called like no class";

    @TalkUser
    static class Seller {
        final String id;
        final String name;

        private Seller(String id, String name) {
            this.id = id;
            this.name = name;
        }

        static Seller of(String id, String name) {
            return new Seller(id, name);
        }
    }
}

@TalkUser
class User {
    String id;
    String name;
}

class Dev {}
