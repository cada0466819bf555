package builds.application;

import builds.library.Flat;
import dev.talkbind.annotations.TalkNested;
import dev.talkbind.annotations.TalkUser;

/** A user with custom data whose type is a class file. */
@TalkUser
public record Tenant(String id, String name, @TalkNested Flat flat) {}
