// If two constants had the same text, reading could not tell one from the other.
import com.fasterxml.jackson.annotation.JsonProperty;
import dev.talkbind.annotations.CustomField;
import dev.talkbind.annotations.TalkUser;
import java.util.List;
import java.util.Optional;

enum Tier {
    FREE,
    @JsonProperty("FREE")
    GRATIS
}

@TalkUser
class Seller {
    String id;
    String name;
    Tier role; // TB407
    @CustomField Optional<Tier> tier;
    @CustomField List<Tier> tiers;
}
