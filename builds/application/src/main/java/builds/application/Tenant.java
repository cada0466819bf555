package builds.application;

import builds.library.Flat;
import dev.talkbind.annotations.TalkUser;
import dev.talkbind.annotations.UserField;
import dev.talkbind.annotations.UserProperty;

/** A user with custom data whose type is a class file. */
@TalkUser
public record Tenant(
        String id,
        String name,
        @UserField(UserProperty.CUSTOM) Flat flat) {}
