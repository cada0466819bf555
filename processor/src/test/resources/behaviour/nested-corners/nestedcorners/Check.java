package nestedcorners;

import dev.talkbind.runtime.CustomData;
import dev.talkbind.runtime.ReadException;
import dev.talkbind.runtime.User;
import java.util.Map;
import java.util.TreeMap;

/** What an update does at the edges of nested values, and whose converter is nearest. */
public final class Check {
    private Check() {}

    public static void main(String[] args) {
        anAliasAloneReachesAValueThatIsNew();
        anAliasThatOverridesNothingIsNotRead();
        aFieldOfTheUserKeepsAValueThere();
        aMapThatIsClearedKeepsNoValueThere();
        whatANewOwnerHoldsStays();
        whatANewNestedValueHoldsStays();
        theNearestClassNamesTheConverter();
        whatIsFinalIsChangedInPlace();
        viewsNameConvertersToo();
        anAnnotatedFieldInsideBeatsAName();
    }

    private static void anAnnotatedFieldInsideBeatsAName() {
        Entities.Member member = new Entities.Member();
        member.id = "1";
        member.name = "login";
        member.profile = new Entities.Profile();
        member.profile.shown = "Imre";
        User user = Entities_MemberUserMapper.INSTANCE.toUser(member);
        same("Imre", user.name());
        Entities.Member read = Entities_MemberUserMapper.INSTANCE.fromUser(user);
        same("null", String.valueOf(read.name));
        same("Imre", read.profile.shown);
    }

    private static Entities.Shopper shopper() {
        Entities.Shopper shopper = new Entities.Shopper();
        shopper.id = "1";
        shopper.profile = new Entities.Profile();
        shopper.profile.shown = "Imre";
        shopper.profile.stars = 5;
        return shopper;
    }

    private static void anAliasAloneReachesAValueThatIsNew() {
        Entities.Shopper shopper = shopper();
        apply(shopper, CustomData.empty().with("box_nr", "7").with("box_city", "Pécs"));
        same(7, shopper.box.number);
        apply(shopper, CustomData.empty().with("box_nr", "8"));
        same(7, shopper.box.number);
    }

    private static void anAliasThatOverridesNothingIsNotRead() {
        Entities.Shopper shopper = shopper();
        shopper.box = new Entities.PostBox();
        apply(shopper, CustomData.empty().with("box_nr", "many").with("box_city", "Pécs"));
        same("Pécs", shopper.box.city);
    }

    private static void aFieldOfTheUserKeepsAValueThere() {
        Entities.Shopper shopper = shopper();
        same(
                "custom.stars: cleared, but required (Entities.Shopper.profile.stars)",
                refused(shopper, CustomData.builder().clear("stars").build()));
        same(5, shopper.profile.stars);
    }

    private static void aMapThatIsClearedKeepsNoValueThere() {
        Entities.Shopper shopper = shopper();
        shopper.profile = null;
        shopper.box = new Entities.PostBox();
        shopper.box.number = 7;
        shopper.box.tags = Map.of("size", "L");
        apply(shopper, CustomData.cleared());
        same(0, shopper.box.number);
        same(Map.of(), shopper.box.tags);
        shopper.box.number = 7;
        shopper.box.tags = Map.of("size", "L");
        apply(shopper, CustomData.builder().clear("box_number").clear("box_tag_size").build());
        same(0, shopper.box.number);
    }

    private static void whatANewOwnerHoldsStays() {
        User user = User.builder("1").name("Imre").custom(Map.of("stars", "5")).build();
        same(true, Entities_ShopperUserMapper.INSTANCE.fromUser(user).profile.inner != null);
        Entities.Shopper shopper = shopper();
        shopper.profile = null;
        apply(shopper, CustomData.empty().with("stars", "4"));
        same(true, shopper.profile.inner != null);
    }

    private static void whatANewNestedValueHoldsStays() {
        same(new Entities.Seat("window", 1), seat(Map.of("room_number", "7")));
        same(new Entities.Seat("aisle", null), seat(Map.of("room_number", "7", "room_seat_place", "aisle")));
        same("null", String.valueOf(seat(new TreeMap<>(Map.of("room_number", "7")), "room_seat_place", "room_seat_row")));
        same("null", String.valueOf(seat(new TreeMap<>(Map.of("room_number", "7")), "room_seat_row")));
    }

    /** Read anew, as a bean and as a record, and put onto a guest without a room: the three say the same. */
    private static Entities.Seat seat(Map<String, String> custom, String... cleared) {
        for (String key : cleared) {
            custom.put(key, null);
        }
        User user = User.builder("1").name("Imre").custom(CustomData.of(custom)).build();
        Entities.Seat read = Entities_GuestUserMapper.INSTANCE.fromUser(user).room.seat;
        Entities.Visitor visitor = Entities_VisitorUserMapper.INSTANCE.fromUser(user);
        same(String.valueOf(read), String.valueOf(visitor.room().seat));
        Entities.Guest guest = new Entities.Guest();
        Entities_GuestCustomDataConverter.INSTANCE.applyTo(guest, CustomData.of(custom));
        same(String.valueOf(read), String.valueOf(guest.room.seat));
        return read;
    }

    private static void theNearestClassNamesTheConverter() {
        Entities.Amount amount = new Entities.Amount(5);
        Entities.Extra extra = new Entities.Extra(amount, Map.of("day", amount));
        Entities.Seller seller = new Entities.Seller("1", "Imre", amount, new Entities.Plan(amount, extra));
        User user = Entities_SellerUserMapper.INSTANCE.toUser(seller);
        same(
                "{fee=outer 5, plan_extra_each_day=nearer 5, plan_extra_price=nearer 5, plan_price=nearer 5}",
                new TreeMap<>(user.custom().asMap()).toString());
        same(seller, Entities_SellerUserMapper.INSTANCE.fromUser(user));
    }

    private static void whatIsFinalIsChangedInPlace() {
        User user = User.builder("1").name("Imre").custom(Map.of("box_number", "7")).build();
        Entities.Keeper keeper = Entities_KeeperUserMapper.INSTANCE.fromUser(user);
        same(7, keeper.box.number);
        Entities_KeeperCustomDataConverter.INSTANCE.applyTo(keeper, CustomData.empty().with("box_city", "Pécs"));
        same("Pécs7", keeper.box.city + keeper.box.number);
        Entities_KeeperCustomDataConverter.INSTANCE.applyTo(keeper, CustomData.cleared());
        same(0, keeper.box.number);
        User late = User.builder("1").name("Imre").custom(Map.of("late_number", "7")).build();
        same(
                "[late: absent, but required (Entities.Keeper.late)]",
                Entities_KeeperUserMapper.INSTANCE.read(late).problems().toString());
    }

    private static void viewsNameConvertersToo() {
        Entities.Vendor vendor = new Entities.Vendor();
        vendor.id = "1";
        vendor.name = "Imre";
        vendor.fee = new Entities.Amount(5);
        vendor.extra = new Entities.Extra(vendor.fee, Map.of("day", vendor.fee));
        User user = Entities_VendorViewUserMapper.INSTANCE.toUser(vendor);
        same(
                "{extra_each_day=nearer 5, extra_price=nearer 5, fee=outer 5}",
                new TreeMap<>(user.custom().asMap()).toString());
        same(vendor.extra, Entities_VendorViewUserMapper.INSTANCE.fromUser(user).extra);
    }

    private static void apply(Entities.Shopper shopper, CustomData data) {
        Entities_ShopperCustomDataConverter.INSTANCE.applyTo(shopper, data);
    }

    private static String refused(Entities.Shopper shopper, CustomData data) {
        try {
            apply(shopper, data);
        } catch (ReadException refused) {
            return refused.problems().get(0).toString();
        }
        throw new AssertionError("not refused");
    }

    private static void same(Object expected, Object actual) {
        if (!expected.equals(actual)) {
            throw new AssertionError(actual + " is not " + expected);
        }
    }
}
