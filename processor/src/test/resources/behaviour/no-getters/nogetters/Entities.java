package nogetters;

import dev.talkbind.annotations.CustomField;
import dev.talkbind.annotations.Direction;
import dev.talkbind.annotations.TalkCustomData;
import dev.talkbind.annotations.TalkNested;
import dev.talkbind.annotations.TalkUser;
import dev.talkbind.annotations.UserField;
import dev.talkbind.annotations.UserProperty;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** What is only read has no getters, however it is made. */
final class Entities {
    private Entities() {}

    @TalkUser(direction = Direction.READ)
    static final class ByConstructor {
        private final String id;

        @UserField(UserProperty.NAME)
        private final String display;

        @CustomField
        private final int level;

        @TalkNested(prefix = "shop_")
        private final Shop shop;

        @TalkNested(prefix = "tag_")
        private final Map<String, String> tags;

        @UserField(UserProperty.CUSTOM)
        private final Map<String, String> rest;

        ByConstructor(
                String id, String display, int level, Shop shop, Map<String, String> tags, Map<String, String> rest) {
            this.id = id;
            this.display = display;
            this.level = level;
            this.shop = shop;
            this.tags = tags;
            this.rest = rest;
        }

        @Override
        public String toString() {
            return id + " " + display + " " + level + " " + shop + " " + tags + " " + new TreeMap<>(rest);
        }
    }

    static final class Shop {
        @CustomField
        private final String city;

        @CustomField
        private final Integer size;

        private Shop(String city, Integer size) {
            this.city = city;
            this.size = size;
        }

        static Shop of(String city, Integer size) {
            return new Shop(city, size);
        }

        @Override
        public String toString() {
            return city + "/" + size;
        }
    }

    @TalkUser(direction = Direction.READ)
    static final class ByFactory {
        private final String text;

        @CustomField
        private List<String> colours;

        private String id;

        private ByFactory(String text) {
            this.text = text;
        }

        static ByFactory of(String id, List<String> colours) {
            return new ByFactory(id + colours);
        }

        @Override
        public String toString() {
            return text;
        }
    }

    @TalkCustomData(direction = Direction.READ)
    static final class ByBuilder {
        private final int rating;

        private ByBuilder(Builder from) {
            this.rating = from.rating;
        }

        static Builder builder() {
            return new Builder();
        }

        @Override
        public String toString() {
            return "rating " + rating;
        }

        static final class Builder {
            private int rating = 3;

            Builder rating(int given) {
                rating = given;
                return this;
            }

            ByBuilder build() {
                return new ByBuilder(this);
            }
        }
    }

    /** One property is read alone: there is no applyTo, which would lose it. */
    @TalkUser
    static final class Mixed {
        private final String id;
        private final String name;

        @CustomField(direction = Direction.READ)
        private final String badge;

        @CustomField
        private final String plan;

        Mixed(String id, String name, String badge, String plan) {
            this.id = id;
            this.name = name;
            this.badge = badge;
            this.plan = plan;
        }

        String getId() {
            return id;
        }

        String getName() {
            return name;
        }

        String getPlan() {
            return plan;
        }

        boolean has(String wanted) {
            return wanted.equals(badge);
        }
    }

    /** Setters reach all of it: an update leaves what it does not know. */
    @TalkUser
    static final class Bean {
        String id;
        String name;

        @CustomField(direction = Direction.READ)
        private String badge = "none";

        @CustomField
        String plan;

        void setBadge(String given) {
            badge = given;
        }

        boolean has(String wanted) {
            return wanted.equals(badge);
        }
    }

    /** What a bean comes with is replaced, as nothing can get what is in it. */
    @TalkUser
    static final class Holder {
        String id;
        String name;

        @TalkNested(prefix = "shop_", direction = Direction.READ)
        Shop shop = Shop.of("Delft", 1);

        @TalkNested(prefix = "late_", direction = Direction.READ)
        private Shop late = Shop.of("Breda", 2);

        @UserField(value = UserProperty.CUSTOM, direction = Direction.READ)
        private Map<String, String> rest;

        void setLate(Shop given) {
            late = given;
        }

        void setRest(Map<String, String> given) {
            rest = given;
        }

        @Override
        public String toString() {
            return shop + " " + late + " " + rest;
        }
    }
}
