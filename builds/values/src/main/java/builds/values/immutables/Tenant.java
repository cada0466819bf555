package builds.values.immutables;

import dev.talkbind.annotations.TalkUser;
import dev.talkbind.annotations.UserField;
import dev.talkbind.annotations.UserProperty;

/** A user with a property whose type Immutables implements, and whose class it writes. */
@TalkUser
public record Tenant(
        String id,
        String name,
        @UserField(UserProperty.CUSTOM) Flat flat) {}
