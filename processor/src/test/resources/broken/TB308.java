// A default is a text as TalkJS would hold it, and is read like one. wire.md lists the text of every type.
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
    @CustomField(defaultValue = "ten") int rating; // TB308
    @CustomField(defaultValue = "3000000000") int sales; // TB308
    @CustomField(defaultValue = "maybe") boolean verified; // TB308
    @CustomField(defaultValue = "PURPLE") Tier tier; // TB308
    @CustomField(defaultValue = "2023-02-30") LocalDate since; // TB308
    @CustomField(defaultValue = "red, blue") List<String> colours; // TB308
    @CustomField(defaultValue = "0; static { System.exit(1); } int x = 1") long injected; // TB308
}
