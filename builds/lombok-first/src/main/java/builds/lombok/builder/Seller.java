package builds.lombok.builder;

import builds.lombok.Tier;
import dev.talkbind.annotations.CustomField;
import dev.talkbind.annotations.TalkUser;
import java.time.Instant;
import java.util.List;
import lombok.Builder;
import lombok.Singular;
import lombok.Value;

/** A seller made by a builder of Lombok, which takes tags one by one. */
@Value
@Builder
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

    @Singular
    @CustomField
    List<String> tags;
}
