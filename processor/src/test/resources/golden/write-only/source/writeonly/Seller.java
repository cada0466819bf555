package writeonly;

import dev.talkbind.annotations.CustomField;
import dev.talkbind.annotations.Direction;
import dev.talkbind.annotations.TalkUser;

@TalkUser(direction = Direction.WRITE)
public interface Seller {
    String getId();

    String getName();

    @CustomField
    default int getRating() {
        return 5;
    }
}
