import dev.talkbind.annotations.CustomField;
import dev.talkbind.annotations.TalkUser;

@TalkUser
class Seller {
    String id;
    String name;

    @CustomField // TB109
    final int rating = 5;
}
