// Each field of a TalkJS user has its own type.
import dev.talkbind.annotations.TalkUser;
import dev.talkbind.annotations.UserField;
import dev.talkbind.annotations.UserProperty;

@TalkUser
class Seller {
    String id;
    String name;
    @UserField(UserProperty.EMAIL) String mail;
}
