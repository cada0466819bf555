package keepnulls;

import dev.talkbind.annotations.CustomField;
import dev.talkbind.annotations.NullHandling;
import dev.talkbind.annotations.TalkUser;

@TalkUser(nulls = NullHandling.KEEP)
public record Seller(String id, String name, String email, @CustomField String country) {}
