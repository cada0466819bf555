package builds.values.immutables;

import java.util.Optional;
import org.immutables.value.Value;

/** A value that knows nothing of TalkJS. */
@Value.Immutable
public interface Parcel {
    String number();

    Optional<String> note();

    int weight();
}
