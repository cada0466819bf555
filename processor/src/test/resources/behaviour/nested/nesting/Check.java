package nesting;

import dev.talkbind.runtime.CustomData;
import dev.talkbind.runtime.InvalidUserException;
import dev.talkbind.runtime.ReadException;
import dev.talkbind.runtime.User;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/** Nested values stand beside the others with their prefixes; a bean that is there is never replaced; all absent is null. */
public final class Check {
    private Check() {}

    public static void main(String[] args) {
        beans();
        emptied();
        required();
        updates();
        records();
        optionals();
        keeping();
        profiles();
        generics();
        references();
        makers();
    }

    private static void beans() {
        Entities.Shopper shopper = shopper();
        User user = Entities_ShopperUserMapper.INSTANCE.toUser(shopper);
        same(
                "{billing_city=Pécs, billing_note=null, billing_number=7, billing_town=null, shipping_city=null,"
                        + " shipping_note=by hand, shipping_number=0, shipping_town=null, stars=null}",
                shown(user.custom()));
        same("billing_city", Entities_ShopperCustomDataConverter.BILLING_CITY.name());
        same("Entities.Shopper.billing.city", Entities_ShopperCustomDataConverter.BILLING_CITY.property());
        same(7, user.custom().get(Entities_ShopperCustomDataConverter.BILLING_NUMBER));

        User stored = user.merge(User.patch().custom(Map.of("other", "x", "billing_note", "n")).build());
        Entities.Shopper read = Entities_ShopperUserMapper.INSTANCE.fromUser(stored);
        same("Pécs", read.billing.getCity());
        same(Optional.of("n"), read.billing.getNote());
        same("{other=x}", read.rest.toString());

        shopper.billing.setCity("Győr");
        User diff = Entities_ShopperUserMapper.INSTANCE.diff(user, shopper);
        same("{billing_city=Győr}", shown(diff.custom()));
        shopper.billing = null;
        same(
                "{billing_city=null, billing_number=null}",
                shown(Entities_ShopperUserMapper.INSTANCE.diff(user, shopper).custom()));
    }

    private static Entities.Shopper shopper() {
        Entities.Shopper shopper = new Entities.Shopper();
        shopper.id = "1";
        shopper.name = "Imre";
        shopper.billing = new Entities.PostBox();
        shopper.billing.setCity("Pécs");
        shopper.billing.setNumber(7);
        shopper.shipping.setNote(Optional.of("by hand"));
        return shopper;
    }

    private static void emptied() {
        User bare = User.builder("1").name("Imre").build();
        Entities.Shopper read = Entities_ShopperUserMapper.INSTANCE.fromUser(bare);
        same(null, read.billing);
        same(0, read.shipping.getNumber());

        Entities.Shopper shopper = shopper();
        Entities.PostBox billing = shopper.billing;
        Entities_ShopperCustomDataConverter.INSTANCE.applyTo(shopper, CustomData.cleared());
        same(true, billing == shopper.billing);
        same(null, billing.getCity());
        same(0, billing.getNumber());
        same(Optional.empty(), shopper.shipping.getNote());
    }

    private static void required() {
        User half = User.builder("1").name("Imre").custom(Map.of("billing_city", "Pécs")).build();
        same(
                "[custom.billing_number: absent, but required (Entities.Shopper.billing.number)]",
                Entities_ShopperUserMapper.INSTANCE.read(half).problems().toString());
        Entities.Shopper shopper = shopper();
        Entities.PostBox billing = shopper.billing;
        String refused = refused(() -> Entities_ShopperCustomDataConverter.INSTANCE.applyTo(
                shopper, CustomData.empty().with("billing_city", "Győr").with("shipping_number", "x")));
        same(true, refused.contains("shipping_number"));
        same("Pécs", billing.getCity());
        refused = refused(() -> Entities_ShopperCustomDataConverter.INSTANCE.applyTo(
                shopper, CustomData.builder().clear("billing_number").build()));
        same(true, refused.contains("cleared, but required (Entities.Shopper.billing.number)"));
        refused = refused(() -> Entities_ShopperCustomDataConverter.INSTANCE.applyTo(
                shopper, CustomData.empty().with("billing_number", "-1")));
        same(true, refused.contains("Entities.Shopper.billing.number, which throws java.lang.IllegalStateException"));
    }

    private static void updates() {
        Entities.Shopper shopper = shopper();
        Entities.PostBox billing = shopper.billing;
        Entities.PostBox shipping = shopper.shipping;
        Entities_ShopperCustomDataConverter.INSTANCE.applyTo(
                shopper, CustomData.empty().with("billing_town", "Győr").with("shipping_number", "3"));
        same(true, billing == shopper.billing && shipping == shopper.shipping);
        same("Pécs", billing.getCity()); // an alias alone overrides nothing
        same(3, shipping.getNumber());
        same(Optional.of("by hand"), shipping.getNote());
        shopper.billing = null;
        Entities_ShopperCustomDataConverter.INSTANCE.applyTo(shopper, CustomData.empty().with("stars", "5"));
        same(null, shopper.billing);
        Entities_ShopperCustomDataConverter.INSTANCE.applyTo(
                shopper, CustomData.empty().with("billing_town", "Győr").with("billing_number", "1"));
        same("Győr", shopper.billing.getCity());
    }

    private static void records() {
        Entities.PostBox box = new Entities.PostBox();
        box.setCity("Eger");
        Entities.Shop shop = new Entities.Shop("Pécs", 2, "hidden", new Entities.Geo(1.5, 2.5), box);
        Entities.Seller seller = new Entities.Seller("1", "Imre", shop, Optional.empty());
        User user = Entities_SellerUserMapper.INSTANCE.toUser(seller);
        same("2.5", user.custom().get("shop_geo_lon"));
        Entities.Seller read = Entities_SellerUserMapper.INSTANCE.fromUser(user);
        same(shop.geo(), read.shop().geo());
        same(null, read.shop().secret());
        same("Eger", read.shop().box().getCity());
        same("shop.geo", Entities_SellerCustomDataConverter.SHOP_GEO.place());

        Entities.Seller same = apply(seller, CustomData.empty().with("else", "x"));
        same(true, same.shop() == shop);
        Entities.Seller moved = apply(seller, CustomData.empty().with("shop_city", "Győr").with("shop_box_city", "Vác"));
        same(new Entities.Shop("Győr", 2, "hidden", shop.geo(), box), moved.shop());
        same(true, moved.shop().geo() == shop.geo() && moved.shop().box() == box);
        same("Vác", box.getCity());
        CustomData noGeo = CustomData.builder().clear("shop_geo_lat").clear("shop_geo_lon").build();
        same(new Entities.Shop("Pécs", 2, "hidden", null, box), apply(seller, noGeo).shop());
        CustomData noLat = CustomData.builder().clear("shop_geo_lat").build();
        same(true, refused(() -> apply(seller, noLat)).contains("Entities.Seller.shop.geo.lat"));
        same(null, apply(new Entities.Seller("1", "I", new Entities.Shop("P", 1, null, null, null), Optional.empty()),
                        CustomData.cleared())
                .shop());

        User nowhere = User.builder("1").name("I").custom(Map.of("shop_city", "Nowhere")).build();
        same(
                "[shop: not taken by Entities.Seller.shop, which throws java.lang.IllegalArgumentException (Entities.Seller.shop)]",
                Entities_SellerUserMapper.INSTANCE.read(nowhere).problems().toString());
        User city = User.builder("1").name("I").custom(Map.of("shop_city", "Pécs")).build();
        same(
                new Entities.Shop("Pécs", 1, null, null, null),
                Entities_SellerUserMapper.INSTANCE.fromUser(city).shop());
    }

    private static Entities.Seller apply(Entities.Seller seller, CustomData data) {
        return Entities_SellerCustomDataConverter.INSTANCE.applyTo(seller, data);
    }

    private static void optionals() {
        Entities.Seller with = new Entities.Seller("1", "n", null, Optional.of(new Entities.Plan("pro", "2027")));
        Entities.Seller without = new Entities.Seller("1", "n", null, Optional.empty());
        CustomData none = Entities_SellerUserMapper.INSTANCE.toUser(without).custom();
        same(Optional.empty(), apply(with, none).plan());
        same(Optional.empty(), apply(with, CustomData.cleared()).plan());
        same(with, apply(without, Entities_SellerUserMapper.INSTANCE.toUser(with).custom()));
        same(with.plan(), apply(with, CustomData.empty()).plan());
        same(without, Entities_SellerUserMapper.INSTANCE.fromUser(Entities_SellerUserMapper.INSTANCE.toUser(without)));
        same(true, refused(() -> apply(without, CustomData.empty().with("tier", "pro"))).contains("custom.until: absent"));
    }

    private static void keeping() {
        Entities.Keeping keeping = new Entities.Keeping();
        keeping.id = "1";
        keeping.name = "n";
        same("{}", shown(Entities_KeepingUserMapper.INSTANCE.toUser(keeping).custom()));
        keeping.plan = new Entities.Plan(null, "2027");
        same("{plan_until=2027}", shown(Entities_KeepingUserMapper.INSTANCE.toUser(keeping).custom()));
        keeping.plan = new Entities.Plan("pro", "2027");
        User stored = Entities_KeepingUserMapper.INSTANCE.toUser(keeping);
        keeping.plan = null;
        same(true, Entities_KeepingUserMapper.INSTANCE.diff(stored, keeping).isEmpty());
    }

    private static void profiles() {
        Entities.Tenant tenant = new Entities.Tenant();
        tenant.id = "1";
        tenant.profile = new Entities.Profile("Ann", Set.of("a@x.example"), "she");
        User user = Entities_TenantUserMapper.INSTANCE.toUser(tenant);
        same("Ann", user.name());
        same("[a@x.example]", user.email().toString());
        same(tenant.profile, Entities_TenantUserMapper.INSTANCE.fromUser(user).profile);
        same(true, Entities_TenantUserMapper.INSTANCE.diff(user, tenant).isEmpty());
        User noName = User.builder("1").build();
        same(null, Entities_TenantUserMapper.INSTANCE.fromUser(noName).profile);
        User onlyName = User.builder("1").name("Ann").build();
        same(
                "[custom.pronouns: absent, but required (Entities.Tenant.profile.pronouns)]",
                Entities_TenantUserMapper.INSTANCE.read(onlyName).problems().toString());
        Entities_TenantCustomDataConverter.INSTANCE.applyTo(tenant, CustomData.empty().with("pronouns", "they"));
        same(new Entities.Profile("Ann", Set.of("a@x.example"), "they"), tenant.profile);
        tenant.profile = null;
        refusedWrite(() -> Entities_TenantUserMapper.INSTANCE.toUser(tenant));

        Entities.Key key = new Entities.Key();
        key.number = 7;
        Entities.Lodger lodger = new Entities.Lodger(key, new Entities.Profile("Ann", Set.of(), "she"));
        User written = Entities_LodgerUserMapper.INSTANCE.toUser(lodger);
        same("7", written.id());
        same(7L, Entities_LodgerUserMapper.INSTANCE.fromUser(written).key().number);
        same(
                false,
                Entities_LodgerUserMapper.INSTANCE
                        .read(User.patch().name("x").custom(Map.of("pronouns", "she")).build())
                        .isOk());
    }

    private static void generics() {
        Entities.Boxed boxed = new Entities.Boxed();
        boxed.id = "1";
        boxed.name = "n";
        boxed.second = new Entities.Box<>();
        boxed.second.value = LocalDate.of(2026, 1, 2);
        User user = Entities_BoxedUserMapper.INSTANCE.toUser(boxed);
        same("{a_value=null, b_value=2026-01-02}", shown(user.custom()));
        Entities.Boxed read = Entities_BoxedUserMapper.INSTANCE.fromUser(user);
        same(null, read.first);
        same(boxed.second.value, read.second.value);
    }

    private static void references() {
        Entities.Clerk clerk = new Entities.Clerk();
        clerk.id = "1";
        clerk.name = "n";
        clerk.office = new Entities.Branch(4);
        clerk.setSeen(new Entities.PostBox());
        User user = Entities_ClerkUserMapper.INSTANCE.toUser(clerk);
        same("{office_id=4, office_shown=branch 4}", shown(user.custom()));
        User stored = user.merge(User.patch()
                .custom(Map.of("seen_city", "Vác", "seen_number", "2", "office_id", "9"))
                .build());
        Entities.Clerk read = Entities_ClerkUserMapper.INSTANCE.fromUser(stored);
        same(null, read.office);
        same("Vác", read.lastSeen().getCity());
        same("{office_id=4}", shown(Entities_ClerkUserMapper.INSTANCE.diff(stored, clerk).custom()));
        clerk.office = null;
        same(
                "{office_id=null, office_shown=null}",
                shown(Entities_ClerkUserMapper.INSTANCE.diff(stored, clerk).custom()));
    }

    private static void makers() {
        User user = User.builder("1")
                .name("n")
                .custom(Map.of("built_city", "Vác", "filled_city", "Eger", "filled_open", "true"))
                .build();
        Entities.Host host = Entities_HostUserMapper.INSTANCE.fromUser(user);
        same("Vác new", host.built.getCity() + " " + host.built.kept());
        same(true, host.filled.isOpen());
        Entities.Filled filled = host.filled;
        host.built = host.built.toBuilder().city("Pécs").build();
        Entities.Built built = host.built;
        Entities_HostCustomDataConverter.INSTANCE.applyTo(
                host, CustomData.empty().with("filled_city", "Győr").with("built_city", "Győr"));
        same(true, host.filled == filled);
        same("Győr", filled.getCity());
        same(false, host.built == built);
        same("Győr new", host.built.getCity() + " " + host.built.kept());
        Entities_HostCustomDataConverter.INSTANCE.applyTo(host, CustomData.cleared());
        same(null, host.built);
        same(true, host.filled == filled && !filled.isOpen());
    }

    private static String shown(CustomData data) {
        return new TreeMap<>(data.asMap()).toString();
    }

    private static String refused(Runnable work) {
        try {
            work.run();
        } catch (ReadException refused) {
            return refused.getMessage();
        }
        throw new AssertionError("not refused");
    }

    private static void refusedWrite(Runnable work) {
        try {
            work.run();
        } catch (InvalidUserException refused) {
            return;
        }
        throw new AssertionError("not refused");
    }

    private static void same(Object expected, Object actual) {
        if (expected == null ? actual != null : !expected.equals(actual)) {
            throw new AssertionError(actual + " is not " + expected);
        }
    }
}
