// Talkbind sees a class as other processors leave it. Without Lombok there are no getters, and nobody could call them.
import dev.talkbind.annotations.*;
import lombok.Data;

@TalkUser
@Data // TB130
class Seller {
    private String id;
    private String name;
    @CustomField private int rating;
}
