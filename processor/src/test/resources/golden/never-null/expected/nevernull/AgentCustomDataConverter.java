package nevernull;

import dev.talkbind.runtime.CustomData;
import dev.talkbind.runtime.CustomDataUpdater;
import dev.talkbind.runtime.CustomDataWriter;
import dev.talkbind.runtime.spi.CustomKeys;
import dev.talkbind.runtime.spi.FieldKey;
import dev.talkbind.runtime.spi.ReadContext;
import dev.talkbind.runtime.spi.WriteContext;
import dev.talkbind.runtime.text.StringText;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;

/** Converts the custom data of {@link Agent}, key by key. */
@Generated("dev.talkbind.processor.TalkbindProcessor")
@NullMarked
public final class AgentCustomDataConverter
        implements CustomDataWriter<Agent>, CustomDataUpdater<Agent> {
    public static final AgentCustomDataConverter INSTANCE = new AgentCustomDataConverter();

    /** {@code city}: {@link Agent#city}. */
    public static final FieldKey<String> CITY =
            FieldKey.of("city", "Agent.city", StringText.INSTANCE);

    /** {@code street}: {@link Agent#street}. */
    public static final FieldKey<String> STREET =
            FieldKey.of("street", "Agent.street", StringText.INSTANCE);

    static final CustomKeys KEYS = CustomKeys.of(CITY, STREET);

    private AgentCustomDataConverter() {}

    @Override
    public CustomData toCustomData(Agent agent) {
        WriteContext out = KEYS.write();
        CITY.putTo(out, agent.city);
        STREET.putTo(out, agent.street);
        return out.toCustomData();
    }

    @Override
    public Agent applyTo(Agent agent, CustomData data) {
        ReadContext in = ReadContext.update("Agent", data);
        try {
            fill(agent, in);
        } catch (Exception | AssertionError | StackOverflowError refused) {
            in.refuse(refused);
        }
        in.orThrow();
        return agent;
    }

    /** Reads all custom fields, and sets them in a {@link Agent} if nothing has failed. */
    static void fill(Agent agent, ReadContext in) {
        String city = CITY.readNonNullFrom(in);
        String street = STREET.readFrom(in);
        if (in.setsNonNull(CITY, city)) {
            agent.city = city;
        }
        if (in.sets(STREET, street)) {
            agent.street = street;
        }
    }

    @Override
    public CustomData diff(CustomData stored, Agent now) {
        return KEYS.diff(stored, toCustomData(now));
    }
}
