// A user has one role. A property named role is that role, even without an annotation.
import dev.talkbind.annotations.TalkUser;

@TalkUser(role = "seller") // TB501
class Seller {
    String id;
    String name;
    String role;
}
