package builds.values.autovalue;

import dev.talkbind.annotations.TalkUser;
import dev.talkbind.annotations.UserField;
import dev.talkbind.annotations.UserProperty;
import java.util.Optional;

/** A user with a property whose type AutoValue implements. */
@TalkUser
public record Tenant(
        String id,
        String name,
        @UserField(UserProperty.CUSTOM) Optional<Flat> flat) {}
