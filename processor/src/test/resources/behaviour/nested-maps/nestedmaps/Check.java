package nestedmaps;

import dev.talkbind.runtime.CustomData;
import dev.talkbind.runtime.InvalidUserException;
import dev.talkbind.runtime.User;
import java.util.Map;
import java.util.TreeMap;

/** A map with a prefix is the whole truth about its keys, but for those that a custom field owns. */
public final class Check {
    private Check() {}

    public static void main(String[] args) {
        written();
        deleted();
        updated();
        nested();
    }

    private static Entities.Shopper shopper() {
        Entities.Shopper shopper = new Entities.Shopper();
        shopper.id = "1";
        shopper.name = "n";
        shopper.color = "red";
        shopper.attributes = Map.of("size", "L", "fit", "slim");
        shopper.counts = Map.of("orders", 3);
        return shopper;
    }

    private static void written() {
        Entities.Shopper shopper = shopper();
        User user = Entities_ShopperUserMapper.INSTANCE.toUser(shopper);
        same("{attr_color=red, attr_fit=slim, attr_size=L, count_orders=3}", shown(user.custom()));
        Entities.Shopper read = Entities_ShopperUserMapper.INSTANCE.fromUser(
                user.merge(User.patch().custom(Map.of("other", "x")).build()));
        same(shopper.attributes, read.attributes);
        same(shopper.counts, read.counts);
        same(Map.of("other", "x"), read.rest);
        read.attributes.put("new", "y");
        Entities.Shopper bare = Entities_ShopperUserMapper.INSTANCE.fromUser(
                User.builder("1").name("n").custom(Map.of("attr_color", "red")).build());
        same(null, bare.attributes);
        same(
                "[custom.count_a: not a whole number from -2147483648 to 2147483647 (Entities.Shopper.counts, 1 character)]",
                Entities_ShopperUserMapper.INSTANCE
                        .read(User.builder("1").name("n").custom(Map.of("count_a", "x")).build())
                        .problems()
                        .toString());
        shopper.attributes = Map.of("color", "blue");
        refused(shopper, "attr_color");
        shopper.attributes = null;
        shopper.rest = Map.of("count_b", "1");
        refused(shopper, "belongs to Entities.Shopper.counts");
    }

    private static void deleted() {
        Entities.Shopper shopper = shopper();
        User stored = Entities_ShopperUserMapper.INSTANCE.toUser(shopper);
        same(true, Entities_ShopperUserMapper.INSTANCE.diff(stored, shopper).isEmpty());
        shopper.attributes = Map.of("size", "M");
        shopper.counts = null;
        same(
                "{attr_fit=null, attr_size=M, count_orders=null}",
                shown(Entities_ShopperUserMapper.INSTANCE.diff(stored, shopper).custom()));
        same(
                "{attr_fit=null, attr_size=M, count_orders=null}",
                shown(Entities_ShopperCustomDataConverter.INSTANCE.diff(stored.custom(), shopper)));
    }

    private static void updated() {
        Entities.Shopper shopper = shopper();
        CustomData update = CustomData.builder()
                .put("attr_size", "S")
                .clear("attr_fit")
                .put("attr_new", "1")
                .build();
        Entities_ShopperCustomDataConverter.INSTANCE.applyTo(shopper, update);
        same(Map.of("size", "S", "new", "1"), shopper.attributes);
        same(Map.of("orders", 3), shopper.counts);
        Entities_ShopperCustomDataConverter.INSTANCE.applyTo(shopper, CustomData.cleared());
        same(Map.of(), shopper.counts);
    }

    private static void nested() {
        Entities.Seller seller = new Entities.Seller("1", "n", new Entities.Shop(null, Map.of("new", true)));
        User user = Entities_SellerUserMapper.INSTANCE.toUser(seller);
        same("{shop_tag_new=true}", shown(user.custom()));
        same(seller, Entities_SellerUserMapper.INSTANCE.fromUser(user));
        same(
                new Entities.Shop("Vác", Map.of("new", false)),
                Entities_SellerCustomDataConverter.INSTANCE
                        .applyTo(seller, CustomData.empty().with("shop_city", "Vác").with("shop_tag_new", "false"))
                        .shop());
        Entities.Seller other = new Entities.Seller("1", "n", new Entities.Shop(null, Map.of("old", true)));
        same(
                "{shop_tag_new=null, shop_tag_old=true}",
                shown(Entities_SellerUserMapper.INSTANCE.diff(user, other).custom()));
        Entities.Seller none = new Entities.Seller("1", "n", null);
        same(true, Entities_SellerUserMapper.INSTANCE.diff(user, none).isEmpty());
    }

    private static void refused(Entities.Shopper shopper, String what) {
        try {
            Entities_ShopperUserMapper.INSTANCE.toUser(shopper);
        } catch (InvalidUserException refused) {
            same(true, refused.getMessage().contains(what));
            return;
        }
        throw new AssertionError("not refused");
    }

    private static String shown(CustomData data) {
        return new TreeMap<>(data.asMap()).toString();
    }

    private static void same(Object expected, Object actual) {
        if (expected == null ? actual != null : !expected.equals(actual)) {
            throw new AssertionError(actual + " is not " + expected);
        }
    }
}
