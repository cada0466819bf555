import dev.talkbind.annotations.Channel;
import dev.talkbind.annotations.TalkUser;
import dev.talkbind.annotations.UserField;
import dev.talkbind.annotations.UserProperty;

@TalkUser(role = "seller", notifications = Channel.EMAIL)
class Seller {
    String id;
    String name;
    String email;
}

@TalkUser(role = "buyer", notifications = Channel.EMAIL)
class Buyer {
    String id;
    String name;
    @UserField(UserProperty.EMAIL) String address;
}
