package builds.values.autovalue;

import builds.values.Tier;
import com.google.auto.value.AutoValue;
import dev.talkbind.annotations.CustomField;
import dev.talkbind.annotations.TalkUser;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** A seller that AutoValue implements, with a builder. */
@AutoValue
@TalkUser(role = "seller", idPrefix = "seller-", retired = "plan_tier")
public abstract class Seller {
    /** Where the builder comes from. */
    public static Builder builder() {
        return new AutoValue_Seller.Builder();
    }

    public abstract long id();

    public abstract String name();

    public abstract Optional<String> email();

    @CustomField
    public abstract Tier tier();

    @CustomField(value = "last_seen", aliases = "seen_at")
    public abstract Optional<Instant> lastSeen();

    @CustomField(defaultValue = "0")
    public abstract int orders();

    @CustomField
    public abstract boolean active();

    @CustomField
    @SuppressWarnings("AutoValueImmutableFields") // Error Prone would rather have Guava's
    public abstract List<String> tags();

    /** Its builder. */
    @AutoValue.Builder
    public abstract static class Builder {
        public abstract Builder id(long id);

        public abstract Builder name(String name);

        public abstract Builder email(String email);

        public abstract Builder tier(Tier tier);

        public abstract Builder lastSeen(Instant lastSeen);

        public abstract Builder orders(int orders);

        public abstract Builder active(boolean active);

        public abstract Builder tags(List<String> tags);

        public abstract Seller build();
    }
}
