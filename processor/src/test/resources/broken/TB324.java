// Without a prefix the map would hold every key.
import dev.talkbind.annotations.*;
import java.util.Map;

@TalkUser
class Seller {
    String id;
    String name;
    @TalkNested Map<String, String> attributes; // TB324
}
