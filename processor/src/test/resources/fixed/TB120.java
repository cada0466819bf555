import dev.talkbind.annotations.CustomField;
import dev.talkbind.annotations.TalkUser;
import java.time.LocalDate;

@TalkUser
class Seller {
    String id;
    String name;
    @CustomField private LocalDate since;

    LocalDate getSince() {
        return since;
    }

    void setSince(LocalDate since) {
        this.since = since;
    }
}
