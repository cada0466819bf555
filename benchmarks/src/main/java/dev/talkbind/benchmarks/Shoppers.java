package dev.talkbind.benchmarks;

import dev.talkbind.runtime.User;
import dev.talkbind.runtime.WireForm;
import dev.talkbind.runtime.json.UserJson;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.stream.IntStream;

/** Sixteen shoppers, each with values of its own; nested, and flat. */
final class Shoppers {
    private Shoppers() {}

    static Shopper[] all() {
        return IntStream.range(0, 16).mapToObj(Shoppers::shopper).toArray(Shopper[]::new);
    }

    static FlatShopper[] allFlat() {
        return IntStream.range(0, 16).mapToObj(Shoppers::flat).toArray(FlatShopper[]::new);
    }

    static byte[][] documents() {
        return IntStream.range(0, 16).mapToObj(Shoppers::document).toArray(byte[][]::new);
    }

    private static byte[] document(int i) {
        User user = ShopperUserMapper.INSTANCE.toUser(shopper(i));
        return UserJson.toText(user, WireForm.REACT_NATIVE).getBytes(StandardCharsets.UTF_8);
    }

    static Shopper shopper(int i) {
        Shopper shopper = new Shopper();
        shopper.id = "shop-" + (7041 + i * 37);
        shopper.name = "Ann Lee the " + i + ".";
        shopper.billing = postBox(i);
        shopper.shipping = postBox(i + 16);
        return shopper;
    }

    private static PostBox postBox(int i) {
        PostBox box = new PostBox();
        box.city = "City " + i;
        box.country = i % 2 == 0 ? "HU" : "NL";
        box.number = 12 * i * i;
        box.verified = i % 3 == 0;
        box.since = LocalDate.of(2021, 3, 14).plusDays(41L * i);
        return box;
    }

    static FlatShopper flat(int i) {
        Shopper shopper = shopper(i);
        FlatShopper flat = new FlatShopper();
        flat.id = shopper.id;
        flat.name = shopper.name;
        flat.billingCity = shopper.billing.city;
        flat.billingCountry = shopper.billing.country;
        flat.billingNumber = shopper.billing.number;
        flat.billingVerified = shopper.billing.verified;
        flat.billingSince = shopper.billing.since;
        flat.shippingCity = shopper.shipping.city;
        flat.shippingCountry = shopper.shipping.country;
        flat.shippingNumber = shopper.shipping.number;
        flat.shippingVerified = shopper.shipping.verified;
        flat.shippingSince = shopper.shipping.since;
        return flat;
    }
}
