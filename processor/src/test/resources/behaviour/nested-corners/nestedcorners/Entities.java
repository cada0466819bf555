package nestedcorners;

import dev.talkbind.annotations.CustomField;
import dev.talkbind.annotations.TalkCustomData;
import dev.talkbind.annotations.TalkNested;
import dev.talkbind.annotations.TalkUser;
import dev.talkbind.annotations.TextConverter;
import dev.talkbind.annotations.UserField;
import dev.talkbind.annotations.UserProperty;
import java.util.Map;

/** Beans inside beans, with a field of the user, a map and a number that has an alias. */
final class Entities {
    private Entities() {}

    @TalkUser
    static class Shopper {
        public String id;

        @TalkNested
        public Profile profile;

        @TalkNested(prefix = "box_")
        public PostBox box;
    }

    /** Called by a login that is not what others see. */
    @TalkUser
    static class Member {
        public String id;
        public String name;

        @TalkNested
        public Profile profile;
    }

    static class Profile {
        @UserField(UserProperty.NAME)
        public String shown;

        @CustomField
        public int stars;

        @TalkNested(prefix = "inner_")
        public Inner inner = new Inner();
    }

    static class Inner {
        @CustomField
        public String text;
    }

    /** What is made while it is read comes with a record. */
    @TalkUser
    static class Guest {
        public String id;
        public String name;

        @TalkNested(prefix = "room_")
        public Room room;
    }

    /** The same, of an owner that is made of all that is read. */
    @TalkUser
    record Visitor(String id, String name, @TalkNested(prefix = "room_") Room room) {}

    static class Room {
        @CustomField
        public Integer number;

        @TalkNested(prefix = "seat_")
        public Seat seat = new Seat("window", 1);
    }

    record Seat(@CustomField String place, @CustomField Integer row) {}

    static class PostBox {
        @CustomField(aliases = "nr")
        public int number;

        @CustomField
        public String city;

        @TalkNested(prefix = "tag_")
        public Map<String, String> tags;
    }

    /** One box is there for good, the other may never have been made. */
    @TalkUser
    static class Keeper {
        public String id;
        public String name;

        @TalkNested(prefix = "box_")
        public final PostBox box = new PostBox();

        @TalkNested(prefix = "late_")
        private PostBox late;

        PostBox getLate() {
            return late;
        }
    }

    record Amount(long cents) {}

    @TalkUser(converters = Entities.Outer.class)
    record Seller(String id, String name, @CustomField Amount fee, @TalkNested(prefix = "plan_") Plan plan) {}

    @TalkCustomData(converters = Entities.Nearer.class)
    record Plan(Amount price, @TalkNested(prefix = "extra_") Extra extra) {}

    record Extra(
            @CustomField Amount price,
            @TalkNested(prefix = "each_") Map<String, Amount> each) {}

    /** A class of a vendor's, whose view names the converter. */
    static class Vendor {
        public String id;
        public String name;
        public Amount fee;
        public Extra extra;
    }

    @TalkUser(of = Entities.Vendor.class, converters = Entities.Outer.class)
    interface VendorView {
        String id();

        String name();

        @CustomField
        Amount fee();

        @TalkNested(prefix = "extra_")
        ExtraView extra();
    }

    @TalkCustomData(of = Entities.Extra.class, converters = Entities.Nearer.class)
    interface ExtraView {
        Amount price();

        @TalkNested(prefix = "each_")
        Map<String, Amount> each();
    }

    static final class Outer implements TextConverter<Amount> {
        @Override
        public String toText(Amount amount) {
            return "outer " + amount.cents();
        }

        @Override
        public Amount fromText(String text) {
            return new Amount(Long.parseLong(text.replace("outer ", "")));
        }
    }

    static final class Nearer implements TextConverter<Amount> {
        @Override
        public String toText(Amount amount) {
            return "nearer " + amount.cents();
        }

        @Override
        public Amount fromText(String text) {
            return new Amount(Long.parseLong(text.replace("nearer ", "")));
        }
    }
}
