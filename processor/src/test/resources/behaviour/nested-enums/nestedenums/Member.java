package nestedenums;

import dev.talkbind.annotations.Direction;
import dev.talkbind.annotations.TalkNested;
import dev.talkbind.annotations.TalkUser;

@TalkUser
class Member {
    String id;
    String name;

    @TalkNested(prefix = "tier_", direction = Direction.WRITE)
    Tier tier;

    @TalkNested(prefix = "zone_")
    Zone zone;
}
