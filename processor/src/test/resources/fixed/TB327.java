import dev.talkbind.annotations.*;
import java.util.Map;

@TalkUser
class Seller {
    String id;
    String name;
    @TalkNested(prefix = "attr_") Map<String, Integer> attributes;
}
