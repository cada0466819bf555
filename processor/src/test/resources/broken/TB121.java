// Before a dot, Java takes a name for a variable if there is one, and for a class rather than for a package.
import dev.talkbind.annotations.*;

class Shop {
    static String Seller = "a field that is called like a class";

    @TalkUser // TB121
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

@TalkUser // TB121
class User {
    String id;
    String name;
}

class dev {}
