import dev.talkbind.annotations.Channel;
import dev.talkbind.annotations.TalkUser;
import dev.talkbind.annotations.UserField;
import dev.talkbind.annotations.UserProperty;

@TalkUser(notifications = Channel.SMS)
class Seller {
    String id;
    String name;
    @UserField(UserProperty.PHONE) String mobile;
}
