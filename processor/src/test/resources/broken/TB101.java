// Only a class, a record or an interface has properties that hold a user.
import dev.talkbind.annotations.CustomField;
import dev.talkbind.annotations.TalkUser;

class Seller {
    String id;
    String name;
    @CustomField Tier tier; // TB119
}

@TalkUser // TB101
enum Tier {
    FREE,
    PRO
}
