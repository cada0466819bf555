// Talkbind sees a class as other processors leave it. Without Lombok there are no getters that it could call.
import dev.talkbind.annotations.*;
import lombok.Data;

@TalkUser
@Data // TB130
class Seller {
    private String id;
    private String name;
    @CustomField private int rating;
}
