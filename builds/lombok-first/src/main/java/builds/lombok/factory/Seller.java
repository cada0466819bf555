package builds.lombok.factory;

import builds.lombok.Tier;
import dev.talkbind.annotations.CustomField;
import dev.talkbind.annotations.TalkUser;
import java.time.Instant;
import java.util.List;
import lombok.Getter;
import lombok.RequiredArgsConstructor;

/** A seller made by a static factory of Lombok. */
@Getter
@RequiredArgsConstructor(staticName = "of")
@TalkUser(role = "seller", idPrefix = "seller-", retired = "plan_tier")
public class Seller {
    private final Long id;
    private final String name;
    private final String email;

    @CustomField
    private final Tier tier;

    @CustomField(value = "last_seen", aliases = "seen_at")
    private final Instant lastSeen;

    @CustomField(defaultValue = "0")
    private final int orders;

    @CustomField
    private final boolean active;

    @CustomField
    private final List<String> tags;
}
