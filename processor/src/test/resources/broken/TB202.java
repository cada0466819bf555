import dev.talkbind.annotations.TalkUser;
import dev.talkbind.annotations.UserField;
import dev.talkbind.annotations.UserProperty;

@TalkUser
record Seller(
        String id,
        String name,
        @UserField(UserProperty.NAME)
        String shop) {} // TB202
