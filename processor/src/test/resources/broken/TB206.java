// An id at TalkJS is permanent. People change their email address or login, and would then start without their chats.
import dev.talkbind.annotations.TalkUser;
import dev.talkbind.annotations.UserField;
import dev.talkbind.annotations.UserProperty;

@TalkUser
class Seller {
    @UserField(UserProperty.ID) String username; // TB206
    String name;
}
