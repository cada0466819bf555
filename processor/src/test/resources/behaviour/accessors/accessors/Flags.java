package accessors;

import dev.talkbind.annotations.CustomField;
import dev.talkbind.annotations.TalkUser;

/** A record's accessors have its components' names, were they like a bean's getters. */
@TalkUser
public record Flags(String id, String name, @CustomField boolean isActive, @CustomField String getTier) {}
