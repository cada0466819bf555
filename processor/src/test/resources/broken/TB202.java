// A field of the user has one value. One that is called as the field gives way to one that is annotated; of two of those, nobody knows.
import dev.talkbind.annotations.TalkUser;
import dev.talkbind.annotations.UserField;
import dev.talkbind.annotations.UserProperty;

@TalkUser
class Seller {
    String id;
    @UserField(UserProperty.NAME) String title;
    @UserField(UserProperty.NAME) String shop; // TB202
}
