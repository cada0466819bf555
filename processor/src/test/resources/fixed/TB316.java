import dev.talkbind.annotations.CustomField;
import dev.talkbind.annotations.Direction;
import dev.talkbind.annotations.TalkUser;

@TalkUser(direction = Direction.WRITE)
class Seller {
    String id;
    String name;
    @CustomField int rating;
}

@TalkUser
class Buyer {
    String id;
    String name;
    int orders;

    @CustomField(direction = Direction.WRITE) String level() {
        return orders > 9 ? "REGULAR" : "NEW";
    }
}
