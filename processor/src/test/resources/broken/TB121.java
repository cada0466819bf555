// Before a dot, a name means a variable if there is one, and where a class and a package have one name, the class.
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
