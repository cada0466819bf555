package views;

import dev.talkbind.annotations.CustomField;
import dev.talkbind.annotations.Direction;
import dev.talkbind.annotations.TalkCustomData;
import dev.talkbind.annotations.TalkIgnore;
import dev.talkbind.annotations.TalkNested;
import dev.talkbind.annotations.TalkUser;
import dev.talkbind.annotations.TextConverter;
import dev.talkbind.annotations.UserField;
import dev.talkbind.annotations.UserProperty;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import views.vendor.Account;
import views.vendor.Hotel;
import views.vendor.Plain;
import views.vendor.User;

/** Views of classes that have no annotations, or others. */
final class Views {
    private Views() {}

    /** What buyers and sellers share. */
    interface Shared {
        long id();

        @CustomField
        String first();

        @CustomField
        String last();

        @TalkIgnore
        Set<Account.Level> levels();

        @TalkIgnore
        Instant born();

        @UserField(UserProperty.NAME)
        static String name(Account account) {
            return account.first() + " " + account.last();
        }
    }

    @TalkUser(of = Account.class, role = "buyer", idPrefix = "buyer-")
    interface Buyer extends Shared {
        @TalkNested(prefix = "home_")
        AddressChat home();

        @TalkNested(prefix = "work_")
        Optional<AddressChat> work();

        @TalkNested(prefix = "attr_")
        Map<String, String> attributes();

        @TalkNested(prefix = "manager_", direction = Direction.WRITE)
        ManagerChat manager();
    }

    @TalkUser(of = Account.class, idPrefix = "seller-", direction = Direction.WRITE)
    interface Seller extends Shared {
        enum Role {
            STAFF,
            MEMBER
        }

        @UserField(UserProperty.ROLE)
        static Role role(Account account) {
            return account.levels().contains(Account.Level.ADMIN) ? Role.STAFF : Role.MEMBER;
        }

        // nobody calls it but the view
        static String upper(String text) {
            return text.toUpperCase(java.util.Locale.ROOT);
        }

        @CustomField("shout")
        static String shout(Record any) {
            return upper(((Account) any).first());
        }
    }

    @TalkCustomData(of = Account.Address.class)
    interface AddressChat {
        String street();

        @TalkNested(prefix = "geo_")
        GeoChat geo();
    }

    @TalkCustomData(of = Account.Geo.class)
    interface GeoChat {
        double lat();

        double lon();

        static String map(Account.Geo geo) {
            return geo.lat() + "," + geo.lon();
        }
    }

    @TalkCustomData(of = Account.class, direction = Direction.WRITE)
    interface ManagerChat {
        @CustomField("id")
        long getId();

        static int rank(Account manager) {
            return manager.levels().size();
        }
    }

    @TalkCustomData(of = Hotel.class)
    interface HotelChat {
        String code();

        @CustomField(value = "label", aliases = "title")
        String getTitle();

        @TalkNested
        PlaceChat getPlace();

        static Hotel hotel(String code) {
            Hotel hotel = new Hotel();
            hotel.setCode(code);
            hotel.setBeds(2);
            return hotel;
        }
    }

    @TalkCustomData(of = Hotel.Place.class)
    interface PlaceChat {
        String getCity();
    }

    @TalkUser(of = User.class)
    interface UserChat {
        String id();

        String name();

        @CustomField("seen_key")
        int stars();
    }

    /** Stars as text. */
    static final class StarsText implements TextConverter<Integer> {
        @Override
        public String toText(Integer value) {
            return "*".repeat(value);
        }

        @Override
        public Integer fromText(String text) {
            return text.length();
        }
    }

    @TalkUser(of = Plain.class, converters = StarsText.class)
    interface PlainChat {
        String id();

        String name();

        @CustomField
        int stars();
    }

    @TalkUser(of = User.class, direction = Direction.READ)
    interface Read {
        @CustomField("seen_key")
        int stars();
    }

    /** One property by a view, and a computed value of the same name. */
    @TalkUser(of = User.class, direction = Direction.WRITE)
    interface Twice {
        String id();

        @CustomField("own")
        String name();

        @UserField(UserProperty.NAME)
        static String getName(User user) {
            return "dear " + user.name;
        }

        static List<String> notMapped(User user) {
            return List.of(user.name);
        }
    }
}
