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

    @CustomField(defaultValue = "ten") // TB308
    int rating;

    @CustomField(defaultValue = "3000000000") // TB308
    int sales;

    @CustomField(defaultValue = "maybe") // TB308
    boolean verified;

    @CustomField(defaultValue = "PURPLE") // TB308
    Tier tier;

    @CustomField(defaultValue = "2023-02-30") // TB308
    LocalDate since;

    @CustomField(defaultValue = "red, blue") // TB308
    List<String> colours;

    @CustomField(defaultValue = "0; static { System.exit(1); } int x = 1") // TB308
    long injected;
}
