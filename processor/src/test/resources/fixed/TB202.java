import dev.talkbind.annotations.TalkIgnore;
import dev.talkbind.annotations.TalkUser;
import dev.talkbind.annotations.UserField;
import dev.talkbind.annotations.UserProperty;

@TalkUser
class Seller {
    String id;
    @TalkIgnore String title;
    @UserField(UserProperty.NAME) String shop;
}
