// TalkJS identifies a user by the id, so a user needs one.
import dev.talkbind.annotations.TalkUser;

@TalkUser // TB201
class Seller {
    long number;
    String name;
}
