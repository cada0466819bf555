// A default is used when a key is missing on reading.
import dev.talkbind.annotations.CustomField;
import dev.talkbind.annotations.Direction;
import dev.talkbind.annotations.TalkUser;

@TalkUser(direction = Direction.WRITE)
class Seller {
    String id;
    String name;
    @CustomField(defaultValue = "0") int rating; // TB316
}

@TalkUser
class Buyer {
    String id;
    String name;
    int orders;

    @CustomField(direction = Direction.WRITE, defaultValue = "NONE") String level() { // TB316
        return orders > 9 ? "REGULAR" : "NEW";
    }
}
