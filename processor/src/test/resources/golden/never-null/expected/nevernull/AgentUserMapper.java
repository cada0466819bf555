package nevernull;

import dev.talkbind.annotations.UserProperty;
import dev.talkbind.runtime.ReadResult;
import dev.talkbind.runtime.Reading;
import dev.talkbind.runtime.User;
import dev.talkbind.runtime.UserKey;
import dev.talkbind.runtime.UserMapper;
import dev.talkbind.runtime.text.StringText;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;

/** Maps {@link Agent} to TalkJS users and back. */
@Generated("dev.talkbind.processor.TalkbindProcessor")
@NullMarked
public final class AgentUserMapper implements UserMapper<Agent> {
    public static final AgentUserMapper INSTANCE = new AgentUserMapper();

    private static final UserKey<String> ID =
            UserKey.of(UserProperty.ID, "Agent.id", StringText.INSTANCE);

    private static final UserKey<String> NAME =
            UserKey.of(UserProperty.NAME, "Agent.name", StringText.INSTANCE);

    private AgentUserMapper() {}

    @Override
    public User toUser(Agent agent) {
        User.Builder user = User.builder(ID.required(agent.id));
        user.name(NAME.required(agent.name));
        user.custom(AgentCustomDataConverter.INSTANCE.toCustomData(agent));
        return user.build();
    }

    @Override
    public User toBrowserUser(Agent agent) {
        return toUser(agent);
    }

    @Override
    public ReadResult<Agent> read(User user) {
        Reading in = Reading.of("Agent", user);
        String id = ID.requireFrom(in);
        String name = NAME.getFrom(in);
        String city = AgentCustomDataConverter.CITY.getFrom(in);
        String street = AgentCustomDataConverter.STREET.getFrom(in);
        if (in.failed()) {
            return in.failure();
        }
        Agent agent = new Agent(id);
        if (name != null) {
            agent.name = name;
        }
        if (city != null) {
            agent.city = city;
        }
        agent.street = street;
        return in.result(agent);
    }

    @Override
    public User diff(User stored, Agent now) {
        return AgentCustomDataConverter.KEYS.diff(stored, toUser(now));
    }
}
