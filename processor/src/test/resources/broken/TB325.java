// Two maps cannot own the same key.
import dev.talkbind.annotations.*;
import java.util.Map;

@TalkUser
class Seller {
    String id;
    String name;
    @TalkNested(prefix = "attr_") Map<String, String> attributes;
    @TalkNested(prefix = "attr_x_") Map<String, Integer> more; // TB325
}
