import com.fasterxml.jackson.annotation.JsonProperty;
import dev.talkbind.annotations.CustomField;
import dev.talkbind.annotations.TalkUser;

@TalkUser(idPrefix = "\ud83d-") // TB310
record Seller(
        String id,
        String name,
        @CustomField(defaultValue = "half \ud83d") // TB310
        String mood,
        @CustomField
        Tier tier) {} // TB310

enum Tier {
    FREE,
    @JsonProperty("\ud83d")
    HALF
}
