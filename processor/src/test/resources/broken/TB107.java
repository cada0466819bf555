// Parameters are matched to properties by name. A parameter without a mapped property would silently be null, zero or false.
import dev.talkbind.annotations.TalkUser;

@TalkUser
record Seller(
        String id,
        String name,
        int rating, // TB107
        String city) {}

@TalkUser
class Buyer {
    final String id;
    final String name;

    Buyer(
            String key, // TB107
            String name) {
        this.id = key;
        this.name = name;
    }
}
