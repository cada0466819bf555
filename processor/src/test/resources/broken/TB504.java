// TalkJS sends email only to users who have an address and, by its guides, a role. It does not report users who get none.
import dev.talkbind.annotations.Channel;
import dev.talkbind.annotations.TalkUser;

@TalkUser(notifications = Channel.EMAIL) // TB504
class Seller {
    String id;
    String name;
    String email;
}

@TalkUser(role = "buyer", notifications = Channel.EMAIL) // TB504
class Buyer {
    String id;
    String name;
    String address;
}
