package nestedrecord;

import dev.talkbind.annotations.CustomField;
import dev.talkbind.annotations.TalkCustomData;
import dev.talkbind.annotations.TalkNested;
import dev.talkbind.annotations.TalkUser;
import java.util.Optional;

@TalkUser
public record Seller(
        String id,
        String name,
        @TalkNested Optional<Plan> plan,
        @TalkNested(prefix = "shop_") Shop shop,
        @CustomField String city) {

    @TalkCustomData
    public record Plan(String tier, @CustomField("paid-until") String paidUntil) {}

    public record Shop(@CustomField String city, @CustomField int rank, @TalkNested(prefix = "geo_") Geo geo) {}

    public record Geo(@CustomField double lat, @CustomField double lon) {}
}
