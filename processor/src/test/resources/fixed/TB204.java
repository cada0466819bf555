import dev.talkbind.annotations.TalkCustomData;
import dev.talkbind.annotations.TalkUser;
import dev.talkbind.annotations.UserField;
import dev.talkbind.annotations.UserProperty;

@TalkUser
class Seller {
    String id;
    String name;
    @UserField(UserProperty.EMAIL) String mail;
    @UserField(UserProperty.CUSTOM) Extras extras;
}

@TalkCustomData
class Extras {
    String tier;
}
