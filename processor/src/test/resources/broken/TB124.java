// A property cannot be read where its class is only written, or written where its class is only read.
import dev.talkbind.annotations.CustomField;
import dev.talkbind.annotations.Direction;
import dev.talkbind.annotations.TalkCustomData;
import dev.talkbind.annotations.TalkUser;
import dev.talkbind.annotations.UserField;
import dev.talkbind.annotations.UserProperty;

@TalkUser(direction = Direction.WRITE)
class Seller {
    String id;
    String name;
    @CustomField(direction = Direction.READ) int rating; // TB124
}

@TalkUser(direction = Direction.READ)
class Buyer {
    String id;
    String first;

    @UserField(value = UserProperty.NAME, direction = Direction.WRITE) String display() { // TB124
        return first;
    }
}

@TalkCustomData(direction = Direction.READ)
class Listing {
    String title;
    @CustomField(direction = Direction.WRITE) int price; // TB124
}
