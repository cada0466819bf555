// TalkJS would keep a value under a key that nobody can see or type.
import dev.talkbind.annotations.CustomField;
import dev.talkbind.annotations.TalkUser;

@TalkUser(retired = {"plan", " "}) // TB301
class Seller {
    String id;
    String name;
    @CustomField("") int rating; // TB301
    @CustomField(aliases = " ") int sales; // TB301
}
