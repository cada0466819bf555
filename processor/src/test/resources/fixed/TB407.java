import com.fasterxml.jackson.annotation.JsonProperty;
import dev.talkbind.annotations.CustomField;
import dev.talkbind.annotations.TalkUser;
import java.util.List;
import java.util.Optional;

enum Tier {
    FREE,
    @JsonProperty("gratis")
    GRATIS
}

@TalkUser
class Seller {
    String id;
    String name;
    Tier role;
    @CustomField Optional<Tier> tier;
    @CustomField List<Tier> tiers;
}
