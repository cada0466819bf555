package builds.values.immutables;

import builds.values.Tier;
import dev.talkbind.annotations.CustomField;
import dev.talkbind.annotations.TalkUser;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/** A seller that Immutables implements: Talkbind finds the builder that it writes. */
@Value.Immutable
@TalkUser(role = "seller", idPrefix = "seller-", retired = "plan_tier")
public interface Seller {
    long id();

    String name();

    Optional<String> email();

    @CustomField
    Tier tier();

    @CustomField(value = "last_seen", aliases = "seen_at")
    Optional<Instant> lastSeen();

    @CustomField(defaultValue = "0")
    int orders();

    @CustomField
    boolean active();

    @CustomField
    List<String> tags();
}
