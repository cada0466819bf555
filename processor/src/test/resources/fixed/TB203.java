import dev.talkbind.annotations.ClientSync;
import dev.talkbind.annotations.TalkUser;
import dev.talkbind.annotations.UserField;
import dev.talkbind.annotations.UserProperty;

@TalkUser
class Seller {
    String id;
    @UserField(UserProperty.NAME) String shop;
}

@TalkUser(clientSync = ClientSync.DISABLED)
class Agent {
    String id;
}
