// Only a class, a record or an interface has properties that hold a user.
import dev.talkbind.annotations.TalkUser;

class Seller {
    String id;
    String name;
    Tier tier;
}

@TalkUser // TB101
enum Tier {
    FREE,
    PRO
}
