package shop;

import dev.talkbind.annotations.CustomField;
import dev.talkbind.annotations.TalkIgnore;
import dev.talkbind.annotations.TalkUser;

@TalkUser
record Agent(
        String id,
        String name,
        @TalkIgnore AgentUserMapper mapper,
        @TalkIgnore BuyerUserMapper other,
        @CustomField int stars)
        implements Holder<AgentUserMapper> {

    Agent(String id, String name, AgentUserMapper mapper, String other, int stars) {
        this(id, name, mapper, BuyerUserMapper.INSTANCE, stars);
    }
}
