// A field of the user has one value. An annotated property wins over one that only has the name, but not over another annotated one.
import dev.talkbind.annotations.TalkUser;
import dev.talkbind.annotations.UserField;
import dev.talkbind.annotations.UserProperty;

@TalkUser
class Seller {
    String id;
    @UserField(UserProperty.NAME) String title;
    @UserField(UserProperty.NAME) String shop; // TB202
}
