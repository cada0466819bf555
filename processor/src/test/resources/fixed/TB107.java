import dev.talkbind.annotations.CustomField;
import dev.talkbind.annotations.TalkIgnore;
import dev.talkbind.annotations.TalkUser;

@TalkUser
record Seller(String id, String name, @CustomField int rating, @TalkIgnore String city) {}

@TalkUser
class Buyer {
    final String id;
    final String name;

    Buyer(String id, String name) {
        this.id = id;
        this.name = name;
    }
}
