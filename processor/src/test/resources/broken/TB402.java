// A type variable can stand for any type, so nobody knows the text of its values.
import dev.talkbind.annotations.CustomField;
import dev.talkbind.annotations.TalkUser;
import java.util.List;

@TalkUser
class Seller<T> {
    String id;
    String name;
    @CustomField T rating; // TB402
    @CustomField List<T> ratings; // TB402
}
