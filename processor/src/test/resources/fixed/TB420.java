import dev.talkbind.annotations.*;
import jakarta.persistence.*;
import java.util.List;

@Entity
@TalkUser
class Seller {
    @Id
    Long id;

    String name;

    @ElementCollection(fetch = FetchType.EAGER)
    @CustomField
    List<String> cities;

    @OneToOne
    @TalkNested
    Contract contract;

    @CustomField
    int contracts;
}

@Entity
@TalkCustomData
class Contract {
    @Id
    String number;
}
