package builds.application.archive;

import dev.talkbind.annotations.CustomField;
import dev.talkbind.annotations.TalkUser;

/** Another seller, of the same name. */
@TalkUser(idPrefix = "archived-")
public record Seller(long id, String name, @CustomField String reason) {}
