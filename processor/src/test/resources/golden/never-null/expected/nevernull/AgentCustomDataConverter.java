package nevernull;

import dev.talkbind.runtime.CustomData;
import dev.talkbind.runtime.CustomDataUpdater;
import dev.talkbind.runtime.CustomDataWriter;
import dev.talkbind.runtime.CustomKey;
import dev.talkbind.runtime.CustomKeys;
import dev.talkbind.runtime.Reading;
import dev.talkbind.runtime.text.StringText;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;

/** Converts the custom data of {@link Agent}, key by key. */
@Generated("dev.talkbind.processor.TalkbindProcessor")
@NullMarked
public final class AgentCustomDataConverter implements CustomDataWriter<Agent>, CustomDataUpdater<Agent> {
    public static final AgentCustomDataConverter INSTANCE = new AgentCustomDataConverter();

    /** The key of {@link Agent#city}. */
    public static final CustomKey<String> CITY =
            CustomKey.of("city", "Agent.city", StringText.INSTANCE);

    /** The key of {@link Agent#street}. */
    public static final CustomKey<String> STREET =
            CustomKey.of("street", "Agent.street", StringText.INSTANCE);

    static final CustomKeys KEYS = CustomKeys.of(CITY, STREET);

    private AgentCustomDataConverter() {}

    @Override
    public CustomData toCustomData(Agent agent) {
        CustomData.Builder data = KEYS.builder();
        CITY.putTo(data, agent.city);
        STREET.putTo(data, agent.street);
        return data.build();
    }

    @Override
    public Agent applyTo(Agent agent, CustomData data) {
        Reading in = Reading.of("Agent", data);
        String city = CITY.requireUpdateFrom(in, agent.city);
        String street = STREET.updateFrom(in, agent.street);
        in.orThrow();
        agent.city = city;
        agent.street = street;
        return agent;
    }

    @Override
    public CustomData diff(CustomData stored, Agent now) {
        return KEYS.diff(stored, toCustomData(now));
    }
}
