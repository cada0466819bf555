package nevernull;

import dev.talkbind.annotations.UserProperty;
import dev.talkbind.runtime.ReadResult;
import dev.talkbind.runtime.User;
import dev.talkbind.runtime.UserMapper;
import dev.talkbind.runtime.spi.ReadContext;
import dev.talkbind.runtime.spi.UserKey;
import dev.talkbind.runtime.text.StringText;
import java.util.Objects;
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
        Objects.requireNonNull(agent, "AgentUserMapper was given null");
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
        ReadContext in = ReadContext.of("Agent", user);
        String id = ID.requireFrom(in);
        String name = NAME.readFrom(in);
        String city = AgentCustomDataConverter.CITY.readFrom(in);
        String street = AgentCustomDataConverter.STREET.readFrom(in);
        if (in.failed()) {
            return in.failure();
        }
        try {
            Agent agent = new Agent(id);
            if (in.setsNonNull(NAME, name)) {
                agent.name = name;
            }
            if (in.setsNonNull(AgentCustomDataConverter.CITY, city)) {
                agent.city = city;
            }
            if (in.sets(AgentCustomDataConverter.STREET, street)) {
                agent.street = street;
            }
            return in.result(agent);
        } catch (Exception | AssertionError | StackOverflowError refused) {
            return in.refusal(refused);
        }
    }

    @Override
    public User diff(User stored, Agent now) {
        return AgentCustomDataConverter.KEYS.diff(stored, toUser(now));
    }
}
