package evolution;

import dev.talkbind.annotations.CustomField;
import dev.talkbind.annotations.TalkUser;

@TalkUser(retired = {"plan_tier", "legacy-score"})
public record Seller(
        String id,
        String name,
        @CustomField(value = "last-seen", aliases = {"seenAt", "seen_at"})
        String lastSeen,
        @CustomField(required = true) String country,
        @CustomField(defaultValue = "0") int orders) {}
