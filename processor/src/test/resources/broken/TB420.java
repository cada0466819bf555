// The mapper calls the getter. With JPA this loads lazy values: one query for each user, or a failure if no session is open.
import dev.talkbind.annotations.*;
import jakarta.persistence.*;
import java.util.List;

@Entity
@TalkUser
class Seller {
    @Id
    Long id;

    String name;

    @ElementCollection
    @CustomField
    List<String> cities; // TB420

    @OneToOne(fetch = FetchType.LAZY)
    @TalkNested
    Contract contract; // TB420

    @OneToMany(fetch = FetchType.EAGER)
    @CustomField(converter = Names.class)
    List<Contract> old; // TB420
}

@Entity
@TalkCustomData
class Contract {
    @Id
    String number;
}

class Names implements TextConverter<List<Contract>> {
    public String toText(List<Contract> contracts) {
        return contracts.get(0).number;
    }

    public List<Contract> fromText(String text) {
        return List.of();
    }
}
