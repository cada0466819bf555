// A role is one text. TalkJS takes a text with a comma for the name of one role, which no role of the dashboard has.
import dev.talkbind.annotations.TalkUser;

@TalkUser(role = "seller", roles = "seller, buyer") // TB511
class Seller {
    String id;
    String name;
}
