import dev.talkbind.annotations.CustomField;
import dev.talkbind.annotations.TalkUser;

@TalkUser
class Seller<T> {
    String id;
    String name;

    @CustomField
    T rating; // TB402
}
