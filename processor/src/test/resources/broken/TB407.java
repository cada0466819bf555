// Two constants with one text would be one constant when they are read.
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
