package builds.module.hidden;

import dev.talkbind.annotations.CustomField;
import dev.talkbind.annotations.TalkUser;
import java.time.Instant;
import java.util.List;

/** A seller, as a record. */
@TalkUser(role = "seller", idPrefix = "seller-", retired = "plan_tier")
public record Seller(
        Long id,
        String name,
        String email,
        @CustomField Tier tier,

        @CustomField(value = "last_seen", aliases = "seen_at")
        Instant lastSeen,

        @CustomField(defaultValue = "0") int orders,
        @CustomField boolean active,
        @CustomField List<String> tags) {}
