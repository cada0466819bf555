// The key and the value of an entry are each one text at TalkJS.
import dev.talkbind.annotations.*;
import java.util.Map;

@TalkUser
class Seller {
    String id;
    String name;
    @TalkNested(prefix = "attr_") Map<Integer, String> attributes; // TB327
}
