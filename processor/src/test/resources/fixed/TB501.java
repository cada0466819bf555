import dev.talkbind.annotations.TalkIgnore;
import dev.talkbind.annotations.TalkUser;

@TalkUser(role = "seller")
class Seller {
    String id;
    String name;
    @TalkIgnore String role;
}
