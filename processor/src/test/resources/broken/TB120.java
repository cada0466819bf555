// The value that is read has the type of the getter, but the setter does not take that type.
import dev.talkbind.annotations.CustomField;
import dev.talkbind.annotations.TalkUser;
import java.time.LocalDate;

@TalkUser
class Seller {
    String id;
    String name;
    @CustomField private LocalDate since; // TB120

    String getSince() {
        return since.toString();
    }

    void setSince(LocalDate since) {
        this.since = since;
    }
}
