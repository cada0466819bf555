package nested;

import dev.talkbind.annotations.CustomField;
import dev.talkbind.annotations.TalkUser;

public class Shop {
    static class Staff {
        @TalkUser
        record Seller(String id, String name, @CustomField Shift shift) {}
    }

    enum Shift {
        EARLY,
        LATE
    }
}
