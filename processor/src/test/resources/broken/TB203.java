// A browser creates the users that it syncs, and TalkJS does not create a user without a name.
import dev.talkbind.annotations.TalkUser;

@TalkUser // TB203
class Seller {
    String id;
    String shop;
}

@TalkUser // TB203
class Agent {
    String id;
}
