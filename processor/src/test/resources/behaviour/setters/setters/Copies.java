package setters;

import dev.talkbind.annotations.CustomField;
import dev.talkbind.annotations.TalkUser;

/** Classes with methods that look like setters and give a copy. */
public class Copies {
    /** A record has no setters, whatever its methods are called. */
    @TalkUser
    record Flat(String id, String name, @CustomField int rooms) {
        Flat rooms(int other) {
            return new Flat(id, name, other);
        }

        Flat setRooms(int other) {
            return new Flat(id, name, other);
        }

        void setName(String other) {
            throw new IllegalStateException("no record can do this");
        }
    }

    /** The fields are final, and have other names than the properties. */
    @TalkUser
    static class Renamed {
        private final String first;
        private final String second;
        private final int third;

        Renamed(String id, String name, int rooms) {
            this.first = id;
            this.second = name;
            this.third = rooms;
        }

        String getId() {
            return first;
        }

        String getName() {
            return second;
        }

        Renamed rooms(int other) {
            return new Renamed(first, second, other);
        }

        @CustomField
        int rooms() {
            return third;
        }
    }

    /** Copies by methods that are called as setters are. */
    @TalkUser
    static class Withers {
        private final String id;
        private final String name;

        @CustomField
        private final int rooms;

        Withers(String id, String name, int rooms) {
            this.id = id;
            this.name = name;
            this.rooms = rooms;
        }

        String getId() {
            return id;
        }

        String getName() {
            return name;
        }

        int getRooms() {
            return rooms;
        }

        Withers setRooms(int other) {
            return new Withers(id, name, other);
        }
    }

    private Copies() {}
}
