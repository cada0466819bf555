// Each field of a TalkJS user has its own type. A property is that field by its name alone, which may not be what you mean.
import dev.talkbind.annotations.TalkUser;
import java.util.List;

@TalkUser
class Seller {
    String id;
    String name;
    int email; // TB204
    List<String> role; // TB204
    boolean custom; // TB204
}
