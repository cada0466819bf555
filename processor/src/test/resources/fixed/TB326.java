import dev.talkbind.annotations.*;
import java.util.Optional;

@TalkUser
class Seller {
    String id;
    String name;
    @TalkNested Optional<Plan> plan;
}

@TalkCustomData
class Plan {
    String tier;
}
