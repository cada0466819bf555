// CUSTOM is for a map of all keys that nothing else maps. A type with keys of its own is nested instead.
import dev.talkbind.annotations.*;
import java.util.Optional;

@TalkUser
class Seller {
    String id;
    String name;
    @UserField(UserProperty.CUSTOM) Optional<Plan> plan; // TB326
}

@TalkCustomData
class Plan {
    String tier;
}
