import dev.talkbind.annotations.CustomField;
import dev.talkbind.annotations.Direction;
import dev.talkbind.annotations.TalkCustomData;
import dev.talkbind.annotations.TalkUser;
import dev.talkbind.annotations.UserField;
import dev.talkbind.annotations.UserProperty;

@TalkUser
class Seller {
    String id;
    String name;
    @CustomField(direction = Direction.READ) int rating;
}

@TalkUser
class Buyer {
    String id;
    String first;

    @UserField(value = UserProperty.NAME, direction = Direction.WRITE) String display() {
        return first;
    }
}

@TalkCustomData(direction = Direction.READ)
class Listing {
    String title;
    int price;
}
