// A default stands in for a key that is absent on reading.
import dev.talkbind.annotations.CustomField;
import dev.talkbind.annotations.Direction;
import dev.talkbind.annotations.TalkUser;

@TalkUser(direction = Direction.WRITE)
class Seller {
    String id;
    String name;
    @CustomField(defaultValue = "0") int rating; // TB316
}
