package nesting;

import com.fasterxml.jackson.annotation.JsonCreator;
import dev.talkbind.annotations.CustomField;
import dev.talkbind.annotations.Direction;
import dev.talkbind.annotations.NullHandling;
import dev.talkbind.annotations.TalkCustomData;
import dev.talkbind.annotations.TalkIgnore;
import dev.talkbind.annotations.TalkNested;
import dev.talkbind.annotations.TalkUser;
import dev.talkbind.annotations.UserField;
import dev.talkbind.annotations.UserProperty;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Values inside others, of every make. */
final class Entities {
    private Entities() {}

    /** A bean, which is changed in place. */
    static class PostBox {
        private String city;
        private int number;
        private Optional<String> note = Optional.empty();

        @CustomField(aliases = "town")
        public String getCity() {
            return city;
        }

        public void setCity(String city) {
            this.city = city;
        }

        @CustomField
        public int getNumber() {
            return number;
        }

        public void setNumber(int number) {
            if (number < 0) {
                throw new IllegalStateException("negative");
            }
            this.number = number;
        }

        @CustomField
        public Optional<String> getNote() {
            return note;
        }

        public void setNote(Optional<String> note) {
            this.note = note;
        }
    }

    @TalkUser
    static class Shopper {
        public String id;
        public String name;

        @CustomField
        public Integer stars;

        @TalkNested(prefix = "billing_")
        public PostBox billing;

        @TalkNested(prefix = "shipping_")
        public PostBox shipping = new PostBox();

        @UserField(UserProperty.CUSTOM)
        public Map<String, String> rest;
    }

    record Geo(@CustomField double lat, @CustomField double lon) {}

    /** A record, which is copied, with what nothing maps, a record and a bean inside. */
    record Shop(
            @CustomField String city,
            @CustomField(defaultValue = "1") int rank,
            @TalkIgnore String secret,
            @TalkNested(prefix = "geo_") Geo geo,
            @TalkNested(prefix = "box_") PostBox box) {
        Shop {
            if ("Nowhere".equals(city)) {
                throw new IllegalArgumentException("no such city");
            }
        }
    }

    @TalkUser
    record Seller(
            String id, String name, @TalkNested(prefix = "shop_") Shop shop, @TalkNested Optional<Plan> plan) {}

    @TalkCustomData
    record Plan(String tier, @CustomField(required = true) String until) {}

    @TalkUser(nulls = NullHandling.KEEP)
    static class Keeping {
        public String id;
        public String name;

        @TalkNested(prefix = "plan_")
        public Plan plan;
    }

    /** Fields of the user and keys in one value. */
    record Profile(
            @UserField(UserProperty.NAME) String shown,
            @UserField(UserProperty.EMAIL) Set<String> mail,
            @CustomField(required = true) String pronouns) {}

    @TalkUser
    static class Tenant {
        public String id;

        @CustomField
        public String city;

        @TalkNested
        public Profile profile;
    }

    @TalkUser
    record Lodger(@TalkNested Key key, @TalkNested Profile profile) {}

    static class Key {
        @UserField(UserProperty.ID)
        public long number;
    }

    static class Box<T> {
        @CustomField
        public T value;
    }

    @TalkUser
    static class Boxed {
        public String id;
        public String name;

        @TalkNested(prefix = "a_")
        public Box<Integer> first;

        @TalkNested(prefix = "b_")
        public Box<java.time.LocalDate> second;
    }

    static class Branch {
        final long number;
        final String shown;

        Branch(long number) {
            this.number = number;
            this.shown = "branch " + number;
        }

        @CustomField("id")
        long getNumber() {
            return number;
        }

        @CustomField(direction = Direction.WRITE)
        String getShown() {
            return shown;
        }
    }

    @TalkUser
    static class Clerk {
        public String id;
        public String name;

        @TalkNested(prefix = "office_", direction = Direction.WRITE)
        Branch office;

        @TalkNested(prefix = "seen_", direction = Direction.READ)
        private PostBox seen;

        void setSeen(PostBox seen) {
            this.seen = seen;
        }

        PostBox lastSeen() {
            return seen;
        }
    }

    /** Made by a builder, and copied by another. */
    static final class Built {
        private final String city;
        private final String kept;

        private Built(String city, String kept) {
            this.city = city;
            this.kept = kept;
        }

        @CustomField
        public String getCity() {
            return city;
        }

        public String kept() {
            return kept;
        }

        public static Builder builder() {
            return new Builder();
        }

        public Builder toBuilder() {
            Builder builder = new Builder();
            builder.kept = kept;
            return builder.city(city);
        }

        static final class Builder {
            private String city;
            private String kept = "new";

            public Builder city(String city) {
                this.city = city;
                return this;
            }

            public Built build() {
                return new Built(city, kept);
            }
        }
    }

    /** Filled in place, though a new one is made with a constructor that takes all. */
    static class Filled {
        private String city;
        private boolean open;

        @JsonCreator
        Filled(String city, boolean open) {
            this.city = city;
            this.open = open;
        }

        @CustomField
        public String getCity() {
            return city;
        }

        public void setCity(String city) {
            this.city = city;
        }

        @CustomField
        public boolean isOpen() {
            return open;
        }

        public void setOpen(boolean open) {
            this.open = open;
        }
    }

    @TalkUser
    static class Host {
        public String id;
        public String name;

        @TalkNested(prefix = "built_")
        public Built built;

        @TalkNested(prefix = "filled_")
        public Filled filled;
    }
}
