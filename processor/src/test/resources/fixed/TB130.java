// with Lombok
import dev.talkbind.annotations.*;
import lombok.Data;

@TalkUser
@Data
class Seller {
    private String id;
    private String name;
    @CustomField private int rating;
}
