import dev.talkbind.annotations.Direction;
import dev.talkbind.annotations.TalkUser;
import dev.talkbind.annotations.UserField;
import dev.talkbind.annotations.UserProperty;
import java.time.Instant;
import java.util.Map;

@TalkUser
class Seller {
    String id;
    String name;

    @UserField(UserProperty.CUSTOM)
    Map<String, String> rest;

    @UserField(UserProperty.PUSH_TOKENS)
    Map<String, Boolean> tokens;

    @UserField(value = UserProperty.CREATED_AT, direction = Direction.READ)
    Instant since;
}
