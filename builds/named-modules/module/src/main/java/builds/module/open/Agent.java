package builds.module.open;

import dev.talkbind.annotations.CustomField;
import dev.talkbind.annotations.TalkUser;

/** A user of a package that is exported. */
@TalkUser
public record Agent(String id, String name, @CustomField String desk) {}
