package builds.lombok.superbuilder;

import builds.lombok.Tier;
import dev.talkbind.annotations.CustomField;
import dev.talkbind.annotations.TalkUser;
import java.time.Instant;
import java.util.List;
import lombok.Getter;
import lombok.Singular;
import lombok.experimental.SuperBuilder;

/** A seller whose builder is spread over two classes. */
@Getter
@SuperBuilder(toBuilder = true)
@TalkUser(role = "seller", idPrefix = "seller-", retired = "plan_tier")
public class Seller extends Account {
    @CustomField
    private final Tier tier;

    @CustomField(value = "last_seen", aliases = "seen_at")
    private final Instant lastSeen;

    @CustomField(defaultValue = "0")
    private final int orders;

    @CustomField
    private final boolean active;

    @Singular
    @CustomField
    private final List<String> tags;
}
