import com.fasterxml.jackson.annotation.JsonProperty;
import dev.talkbind.annotations.TalkUser;

enum Role {
    seller,
    @JsonProperty("buyer")
    Buyer
}

@TalkUser(roles = {"seller", "buyer"})
class Member {
    String id;
    String name;
    Role role;
}
