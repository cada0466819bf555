package builds.library;

import dev.talkbind.annotations.TalkUser;

/** A user whose mapper another module uses. */
@TalkUser
public record Agent(String id, String name) {}
