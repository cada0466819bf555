// CUSTOM is the map of what nothing else maps; a type with keys of its own is nested.
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
