// A field of the user has one value.
import dev.talkbind.annotations.TalkUser;
import dev.talkbind.annotations.UserField;
import dev.talkbind.annotations.UserProperty;

@TalkUser
class Seller {
    String id;
    @UserField(UserProperty.NAME) String owner;
    @UserField(UserProperty.NAME) String shop; // TB202
}
