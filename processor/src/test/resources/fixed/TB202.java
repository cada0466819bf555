import dev.talkbind.annotations.TalkUser;
import dev.talkbind.annotations.UserField;
import dev.talkbind.annotations.UserProperty;

@TalkUser
class Seller {
    String id;
    String owner;
    @UserField(UserProperty.NAME) String shop;
}
