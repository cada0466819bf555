// A property is a field of the TalkJS user by its name alone, which may not be what you mean.
import dev.talkbind.annotations.TalkUser;
import java.util.List;

@TalkUser
class Seller {
    String id;
    String name;
    int email; // TB205
    List<String> role; // TB205
    boolean custom; // TB205
}
