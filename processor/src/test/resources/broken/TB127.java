// A method of a view has the name of a property of the class, or the name of the getter of that property.
import dev.talkbind.annotations.CustomField;
import dev.talkbind.annotations.TalkUser;
import java.time.LocalDate;

class Trader {
    private long id;
    private String name;
    private LocalDate memberSince;

    long getId() {
        return id;
    }

    void setId(long id) {
        this.id = id;
    }

    String getName() {
        return name;
    }

    void setName(String name) {
        this.name = name;
    }

    LocalDate getMemberSince() {
        return memberSince;
    }

    void setMemberSince(LocalDate memberSince) {
        this.memberSince = memberSince;
    }
}

@TalkUser(of = Trader.class)
interface Seller {
    long getId();

    String name();

    @CustomField("since")
    LocalDate getMembreSince(); // TB127

    @CustomField
    int getRating(); // TB127
}
