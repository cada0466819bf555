package merging;

import dev.talkbind.annotations.UserProperty;
import dev.talkbind.runtime.CustomData;
import dev.talkbind.runtime.InvalidUserException;
import dev.talkbind.runtime.ReadException;
import dev.talkbind.runtime.ReadResult;
import dev.talkbind.runtime.User;
import dev.talkbind.runtime.WireForm;
import dev.talkbind.runtime.json.UserJson;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

public class Check {
    private static final SellerUserMapper MAPPER = SellerUserMapper.INSTANCE;

    public static void main(String[] args) {
        writing();
        reading();
        updating();
        keeping();
        nesting();
    }

    private static Seller seller() {
        Seller seller = new Seller();
        seller.id = 7;
        seller.name = "Imre";
        seller.country = "hu";
        return seller;
    }

    private static void writing() {
        Seller seller = seller();
        seller.city = null;
        seller.custom = Map.of("extra", "1");
        same(
                "{\"name\":\"Imre\",\"email\":null,\"role\":\"seller\",\"custom\":{\"city\":null,\"town\":null,"
                        + "\"orders\":\"1\",\"country\":\"hu\",\"plan_tier\":null,\"extra\":\"1\"}}",
                UserJson.toText(MAPPER.toUser(seller), WireForm.REST));
        seller.custom = Map.of("city", "Pécs");
        refuses("Seller.custom", () -> MAPPER.toUser(seller));
        seller.custom = null;
        seller.country = null;
        refuses("Seller.country", () -> MAPPER.toUser(seller));
        seller.country = "hu";
        seller.name = null;
        refuses("Seller.name", () -> MAPPER.toUser(seller));
    }

    private static void reading() {
        Seller read = MAPPER.fromUser(user(Map.of("town", "Pécs", "country", "hu", "other", "kept", "plan_tier", "x")));
        same("7 Imre Pécs 3 {other=kept}", read.id + " " + read.name + " " + read.city + " " + read.orders + " "
                + Map.copyOf(read.custom));
        same("Buda", MAPPER.fromUser(user(Map.of("country", "hu"))).city);

        ReadResult<Seller> bad = MAPPER.read(User.builder("7").name("Imre").custom(Map.of("orders", "ten")).build());
        same(3, bad.problems().size());
        try {
            bad.value();
            throw new AssertionError("has no value");
        } catch (ReadException e) {
            same(true, e.getMessage().startsWith("Seller cannot be read from user: 3 problems"));
            same(false, e.getMessage().contains("ten"));
        }
    }

    private static void updating() {
        Seller seller = seller();
        User stored = MAPPER.toUser(seller);
        same(true, MAPPER.diff(stored, seller).isEmpty());
        seller.orders = 2;
        same("{\"custom\":{\"orders\":\"2\"}}", UserJson.toText(MAPPER.diff(stored, seller), WireForm.REST));
        User old = user(Map.of("town", "Buda", "plan_tier", "pro", "country", "hu", "orders", "2", "alien", "1"));
        same(
                "{\"role\":\"seller\",\"custom\":{\"city\":\"Buda\",\"town\":null,\"plan_tier\":null}}",
                UserJson.toText(MAPPER.diff(old, seller), WireForm.REST));

        SellerCustomDataConverter converter = SellerCustomDataConverter.INSTANCE;
        same(seller, converter.applyTo(seller, CustomData.empty()));
        same(2, seller.orders);
        converter.applyTo(seller, CustomData.of(Map.of("orders", "9", "extra", "1")));
        same("9 Buda hu {extra=1}", seller.orders + " " + seller.city + " " + seller.country + " " + Map.copyOf(seller.custom));
        converter.applyTo(seller, CustomData.builder().clear("city").clear("orders").build());
        same("3 null", seller.orders + " " + seller.city);
        try {
            converter.applyTo(seller, CustomData.of(Map.of("city", "Eger", "orders", "many")));
            throw new AssertionError("refused");
        } catch (ReadException e) {
            same(null, seller.city);
        }
    }

    private static void keeping() {
        Seller.Keeping keeping = new Seller.Keeping("1", "Imre", null, null);
        User user = Seller_KeepingUserMapper.INSTANCE.toUser(keeping);
        same(false, user.has(UserProperty.EMAIL));
        same(true, user.custom().isEmpty());
    }

    private static void nesting() {
        Seller.Planned planned = new Seller.Planned("1", "Imre", "Pécs", Optional.of(new Seller.Plan("pro", "2027")));
        User user = Seller_PlannedUserMapper.INSTANCE.toUser(planned);
        same(Map.of("city", "Pécs", "tier", "pro", "until", "2027"), user.custom());
        same(planned, Seller_PlannedUserMapper.INSTANCE.fromUser(user));
        User bare = User.builder("1").name("Imre").build();
        same(Optional.empty(), Seller_PlannedUserMapper.INSTANCE.fromUser(bare).custom());
        same(
                Optional.of(new Seller.Plan("free", "2027")),
                Seller_PlannedCustomDataConverter.INSTANCE
                        .applyTo(planned, CustomData.of(Map.of("tier", "free")))
                        .custom());
    }

    private static User user(Map<String, String> custom) {
        return User.builder("s-7").name("Imre").custom(custom).build();
    }

    private static void refuses(String property, Runnable work) {
        try {
            work.run();
        } catch (InvalidUserException e) {
            same(true, e.getMessage().contains(property));
            return;
        }
        throw new AssertionError(property + " was taken");
    }

    private static void same(Object expected, Object actual) {
        if (!Objects.equals(expected, actual)) {
            throw new AssertionError(expected + "\nbecame\n" + actual);
        }
    }
}
