package builds.lombok.fluent;

import builds.lombok.Tier;
import dev.talkbind.annotations.CustomField;
import dev.talkbind.annotations.TalkUser;
import java.time.Instant;
import java.util.List;
import lombok.Getter;
import lombok.Setter;
import lombok.experimental.Accessors;

/** A seller whose accessors have no prefix. */
@Getter
@Setter
@Accessors(fluent = true)
@TalkUser(role = "seller", idPrefix = "seller-", retired = "plan_tier")
public class Seller {
    private Long id;
    private String name;
    private String email;

    @CustomField
    private Tier tier;

    @CustomField(value = "last_seen", aliases = "seen_at")
    private Instant lastSeen;

    @CustomField(defaultValue = "0")
    private int orders;

    @CustomField
    private boolean active;

    @CustomField
    private List<String> tags;
}
