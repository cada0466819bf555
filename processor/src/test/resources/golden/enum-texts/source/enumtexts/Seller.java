package enumtexts;

import com.fasterxml.jackson.annotation.JsonAlias;
import com.fasterxml.jackson.annotation.JsonProperty;
import dev.talkbind.annotations.CustomField;
import dev.talkbind.annotations.TalkUser;

@TalkUser(roles = {"seller", "agent"})
public record Seller(
        String id,
        String name,
        Role role,
        @CustomField Tier tier,
        @CustomField @JsonProperty("home-town") @JsonAlias("town") String homeTown) {

    public enum Role {
        @JsonProperty("seller")
        SELLER,
        @JsonProperty("agent")
        AGENT
    }

    public enum Tier {
        FREE,
        PRO
    }
}
