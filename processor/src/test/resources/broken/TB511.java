// A role is one text. With a comma in it, it is the name of no role of the dashboard, and not two of them.
import dev.talkbind.annotations.TalkUser;

@TalkUser(role = "seller", roles = "seller, buyer") // TB511
class Seller {
    String id;
    String name;
}
