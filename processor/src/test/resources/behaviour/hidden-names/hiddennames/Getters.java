package hiddennames;

import dev.talkbind.annotations.CustomField;
import dev.talkbind.annotations.TalkUser;

/** Components that are called as getters are. */
@TalkUser
public record Getters(String id, String name, @CustomField int getRating, @CustomField boolean isActive) {}
