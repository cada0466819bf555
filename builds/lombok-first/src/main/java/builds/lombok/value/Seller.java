package builds.lombok.value;

import builds.lombok.Tier;
import dev.talkbind.annotations.CustomField;
import dev.talkbind.annotations.TalkUser;
import java.time.Instant;
import java.util.List;
import lombok.Value;

/** A seller that never changes, made by the constructor of Lombok. */
@Value
@TalkUser(role = "seller", idPrefix = "seller-", retired = "plan_tier")
public class Seller {
    Long id;
    String name;
    String email;

    @CustomField
    Tier tier;

    @CustomField(value = "last_seen", aliases = "seen_at")
    Instant lastSeen;

    @CustomField(defaultValue = "0")
    int orders;

    @CustomField
    boolean active;

    @CustomField
    List<String> tags;
}
