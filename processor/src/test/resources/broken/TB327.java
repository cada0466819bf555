// A key is a text, and a value has one.
import dev.talkbind.annotations.*;
import java.util.Map;

@TalkUser
class Seller {
    String id;
    String name;
    @TalkNested(prefix = "attr_") Map<Integer, String> attributes; // TB327
}
