import dev.talkbind.annotations.TalkUser;
import dev.talkbind.annotations.UserField;
import dev.talkbind.annotations.UserProperty;

@TalkUser
class Seller {
    @UserField(UserProperty.ID)
    String username; // TB206

    String name;
}
