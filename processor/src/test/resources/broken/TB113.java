import dev.talkbind.annotations.CustomField;
import dev.talkbind.annotations.Direction;
import dev.talkbind.annotations.TalkUser;
import java.io.IOException;

@TalkUser(direction = Direction.WRITE)
class Seller {
    String id;
    String name;

    @CustomField
    int getRating() throws IOException { // TB113
        return 5;
    }
}
