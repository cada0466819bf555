import dev.talkbind.annotations.Direction;
import dev.talkbind.annotations.TalkUser;
import dev.talkbind.annotations.UserField;
import dev.talkbind.annotations.UserProperty;
import java.time.Instant;

@TalkUser
class Seller {
    String id;
    String name;
    @UserField(value = UserProperty.CREATED_AT, direction = Direction.READ) Instant since;
}

@TalkUser
class Buyer {
    String id;
    String name;
    @UserField(value = UserProperty.CREATED_AT, direction = Direction.READ) Long since;
}
