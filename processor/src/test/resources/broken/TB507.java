// No role of the dashboard has a blank name.
import dev.talkbind.annotations.TalkUser;

@TalkUser(role = " ") // TB507
class Seller {
    String id;
    String name;
}
