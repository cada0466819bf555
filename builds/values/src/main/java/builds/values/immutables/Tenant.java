package builds.values.immutables;

import dev.talkbind.annotations.TalkNested;
import dev.talkbind.annotations.TalkUser;

/** A user with a property whose type Immutables implements, and whose class it writes. */
@TalkUser
public record Tenant(String id, String name, @TalkNested Flat flat) {}
