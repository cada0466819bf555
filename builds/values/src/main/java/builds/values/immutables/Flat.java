package builds.values.immutables;

import dev.talkbind.annotations.TalkCustomData;
import org.immutables.value.Value;

/** Custom data that Immutables implements, with a builder that the type gives itself. */
@Value.Immutable
@TalkCustomData
public abstract class Flat {
    /** The builder, which is written a round later than it is asked for. */
    public static ImmutableFlat.Builder builder() {
        return ImmutableFlat.builder();
    }

    public abstract String getReference();

    @Value.Default
    public int getRooms() {
        return 1;
    }
}
