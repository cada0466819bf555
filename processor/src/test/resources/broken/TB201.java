// TalkJS knows a user by its id, so there is no user without one.
import dev.talkbind.annotations.TalkUser;

@TalkUser // TB201
class Seller {
    long number;
    String name;
}
