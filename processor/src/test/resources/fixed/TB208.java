import dev.talkbind.annotations.TalkIgnore;
import dev.talkbind.annotations.TalkUser;
import dev.talkbind.annotations.UserField;
import dev.talkbind.annotations.UserProperty;

@TalkUser
class Seller {
    String id;
    String name;
    @UserField(UserProperty.PHOTO_URL) String photoURL;
    @UserField(UserProperty.PHONE) String phoneNumber;
    @TalkIgnore String emailAddress;
}
