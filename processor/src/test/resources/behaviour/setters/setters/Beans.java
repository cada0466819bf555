package setters;

import dev.talkbind.annotations.CustomField;
import dev.talkbind.annotations.TalkUser;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** Classes with setters of all kinds, beside methods that only look like them. */
public class Beans {
    /** What answers a question, or gives something else, sets nothing, in whatever order the methods stand. */
    @TalkUser
    static class Asked {
        private String id;
        private String name;
        private String role;

        @CustomField
        private Optional<String> tier = Optional.empty();

        @CustomField
        private int rooms;

        @CustomField
        private boolean open;

        String getId() {
            return id;
        }

        void setId(String id) {
            this.id = id;
        }

        String getName() {
            return name;
        }

        void setName(String name) {
            this.name = name;
        }

        String getRole() {
            return role;
        }

        void setRole(String role) {
            this.role = role;
        }

        boolean role(String other) {
            return other.equals(role);
        }

        boolean tier(String other) {
            return tier.filter(other::equals).isPresent();
        }

        Optional<String> tier(Optional<String> other) {
            return tier.or(() -> other);
        }

        Optional<String> getTier() {
            return tier;
        }

        void setTier(Optional<String> tier) {
            this.tier = tier;
        }

        int getRooms() {
            return rooms;
        }

        /** Whatever it gives. */
        boolean setRooms(int rooms) {
            boolean isNew = this.rooms != rooms;
            this.rooms = rooms;
            return isNew;
        }

        int rooms(int more) {
            return rooms + more;
        }

        boolean isOpen() {
            return open;
        }

        boolean isOpen(boolean other) {
            return open == other;
        }

        void setOpen(boolean open) {
            this.open = open;
        }
    }

    /** A fluent setter before its getter, and one after it. */
    @TalkUser
    static class Fluent {
        String id;
        String name;
        private int number;
        private boolean flag;

        void rooms(int rooms) {
            this.number = rooms;
        }

        @CustomField
        int rooms() {
            return number;
        }

        @CustomField
        boolean open() {
            return flag;
        }

        Fluent open(boolean open) {
            this.flag = open;
            return this;
        }
    }

    abstract static class Inherited<T extends Inherited<T>> {
        String id;
        String name;
        private int rooms;

        abstract T self();

        @CustomField
        int rooms() {
            return rooms;
        }

        T rooms(int rooms) {
            this.rooms = rooms;
            return self();
        }
    }

    /** Its setter gives its own type, by a type variable. */
    @TalkUser
    static class Heir extends Inherited<Heir> {
        @Override
        Heir self() {
            return this;
        }
    }

    interface Roomy {
        Roomy rooms(int rooms);
    }

    /** Its setter gives an interface of its own. */
    @TalkUser
    static class Implementing implements Roomy {
        String id;
        String name;
        private int rooms;

        @Override
        public Roomy rooms(int rooms) {
            this.rooms = rooms;
            return this;
        }

        @CustomField
        public int rooms() {
            return rooms;
        }
    }

    /** What is final here can change all the same. */
    @TalkUser
    static class OfAMap {
        private final Map<String, Object> values = new HashMap<>();

        String getId() {
            return (String) values.get("id");
        }

        OfAMap setId(String id) {
            values.put("id", id);
            return this;
        }

        String getName() {
            return (String) values.get("name");
        }

        OfAMap setName(String name) {
            values.put("name", name);
            return this;
        }

        @CustomField
        Integer rooms() {
            return (Integer) values.get("rooms");
        }

        OfAMap rooms(Integer rooms) {
            values.put("rooms", rooms);
            return this;
        }
    }

    private Beans() {}
}
