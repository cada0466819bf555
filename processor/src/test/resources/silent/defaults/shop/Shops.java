package shop;

import dev.talkbind.annotations.CustomField;
import dev.talkbind.annotations.Direction;
import dev.talkbind.annotations.TalkNested;
import dev.talkbind.annotations.TalkUser;

/** A default that one class reads is of use, though others only write what has it. */
final class Shops {
    private Shops() {}

    static class Box {
        @CustomField(defaultValue = "Delft")
        String city;
    }

    static class Base {
        @CustomField(defaultValue = "5")
        int rating;
    }

    @TalkUser
    static class Writer extends Base {
        String id;
        String name;

        @TalkNested(prefix = "box_", direction = Direction.WRITE)
        Box box;
    }

    @TalkUser(direction = Direction.WRITE)
    static class Shown extends Base {
        String id;
        String name;

        @TalkNested(prefix = "box_")
        Box box;
    }

    @TalkUser
    static class Reader {
        String id;
        String name;

        @TalkNested(prefix = "box_")
        Box box;
    }
}
