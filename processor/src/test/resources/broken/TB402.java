// Which text a value has depends on its type, and a type variable stands for any.
import dev.talkbind.annotations.CustomField;
import dev.talkbind.annotations.TalkUser;

@TalkUser
class Seller<T> {
    String id;
    String name;
    @CustomField T rating; // TB402
}
