package builds.values.autovalue;

import dev.talkbind.annotations.TalkNested;
import dev.talkbind.annotations.TalkUser;
import java.util.Optional;

/** A user with a property whose type AutoValue implements. */
@TalkUser
public record Tenant(String id, String name, @TalkNested Optional<Flat> flat) {}
