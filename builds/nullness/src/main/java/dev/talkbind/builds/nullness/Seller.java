package dev.talkbind.builds.nullness;

import dev.talkbind.annotations.CustomField;
import dev.talkbind.annotations.TalkUser;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A seller whose tier and tags are never null, and whose email may be. */
@TalkUser(role = "seller", idPrefix = "seller-", retired = "plan_tier")
public record Seller(
        Long id,
        String name,
        @Nullable String email,
        @CustomField Tier tier,

        @CustomField(value = "last_seen", aliases = "seen_at") @Nullable
        Instant lastSeen,

        @CustomField(defaultValue = "0") int orders,
        @CustomField boolean active,
        @CustomField List<String> tags) {}
