// TalkJS itself records when it first saw a user, and accepts no value for it.
import dev.talkbind.annotations.Direction;
import dev.talkbind.annotations.TalkUser;
import dev.talkbind.annotations.UserField;
import dev.talkbind.annotations.UserProperty;
import java.time.Instant;

@TalkUser
class Seller {
    String id;
    String name;
    @UserField(UserProperty.CREATED_AT) Instant since; // TB209
}

@TalkUser
class Buyer {
    String id;
    String name;
    @UserField(value = UserProperty.CREATED_AT, direction = Direction.WRITE) Long since; // TB209
}
