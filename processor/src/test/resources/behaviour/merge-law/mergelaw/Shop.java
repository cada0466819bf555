package mergelaw;

import dev.talkbind.annotations.CustomField;
import dev.talkbind.annotations.NullHandling;
import dev.talkbind.annotations.TalkUser;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Three mappers that differ in what becomes of a null, and of keys that no field owns. */
public final class Shop {
    private Shop() {}

    public enum Tier {
        FREE,
        GOLD
    }

    @TalkUser(retired = {"old_tier", "old_score"}, idPrefix = "s-")
    public record Clearing(
            String id,
            String name,
            List<String> email,
            String phone,
            String photoUrl,
            String role,
            Map<String, Boolean> pushTokens,
            @CustomField(aliases = {"town", "place"}) String city,
            @CustomField double score,
            @CustomField(aliases = "cost") BigDecimal price,
            @CustomField("last-seen") Instant lastSeen,
            @CustomField(defaultValue = "3") Integer orders,
            @CustomField Optional<Tier> tier,
            @CustomField List<String> tags) {}

    @TalkUser(retired = {"old_tier", "old_score"}, idPrefix = "s-", nulls = NullHandling.KEEP)
    public record Keeping(
            String id,
            String name,
            List<String> email,
            String phone,
            String photoUrl,
            String role,
            Map<String, Boolean> pushTokens,
            @CustomField(aliases = {"town", "place"}) String city,
            @CustomField double score,
            @CustomField(aliases = "cost") BigDecimal price,
            @CustomField("last-seen") Instant lastSeen,
            @CustomField(defaultValue = "3") Integer orders,
            @CustomField Optional<Tier> tier,
            @CustomField List<String> tags) {}

    /** With a map for the keys that no field owns: the map's keys are the mapper's too, as far as it has them. */
    @TalkUser(retired = {"old_tier", "old_score"}, idPrefix = "s-")
    public record Carrying(
            String id,
            String name,
            @CustomField(aliases = {"town", "place"}) String city,
            @CustomField double score,
            Map<String, String> custom) {}
}
