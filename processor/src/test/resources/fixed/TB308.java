import dev.talkbind.annotations.CustomField;
import dev.talkbind.annotations.TalkUser;
import java.time.LocalDate;
import java.util.List;

@TalkUser
class Seller {
    enum Tier {
        FREE,
        PRO
    }

    String id;
    String name;
    @CustomField(defaultValue = "10") int rating;
    @CustomField(defaultValue = "300000000") int sales;
    @CustomField(defaultValue = "false") boolean verified;
    @CustomField(defaultValue = "FREE") Tier tier;
    @CustomField(defaultValue = "2023-02-28") LocalDate since;
    @CustomField(defaultValue = "[\"red\",\"blue\"]") List<String> colours;
    @CustomField(defaultValue = "0") long injected;
}
