// A field of the user has one value. A property with the field's own name is that field, also without an annotation.
import dev.talkbind.annotations.TalkUser;
import dev.talkbind.annotations.UserField;
import dev.talkbind.annotations.UserProperty;

@TalkUser
class Seller {
    String id;
    String name;
    @UserField(UserProperty.NAME) String shop; // TB202
}
