package merging;

import dev.talkbind.runtime.CustomData;
import dev.talkbind.runtime.CustomDataUpdater;
import dev.talkbind.runtime.CustomDataWriter;
import dev.talkbind.runtime.CustomKey;
import dev.talkbind.runtime.CustomKeys;
import dev.talkbind.runtime.Reading;
import dev.talkbind.runtime.text.IntegerText;
import dev.talkbind.runtime.text.StringText;
import java.util.Map;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;

/** Converts the custom data of {@link Seller}, key by key. */
@Generated("dev.talkbind.processor.TalkbindProcessor")
@NullMarked
public final class SellerCustomDataConverter implements CustomDataWriter<Seller>, CustomDataUpdater<Seller> {
    public static final SellerCustomDataConverter INSTANCE = new SellerCustomDataConverter();

    /** The key of {@link Seller#city}. */
    public static final CustomKey<String> CITY =
            CustomKey.of("city", StringText.INSTANCE).formerly("town").property("Seller.city");

    /** The key of {@link Seller#orders}. */
    public static final CustomKey<Integer> ORDERS =
            CustomKey.of("orders", IntegerText.INSTANCE).orElseText("3").property("Seller.orders");

    /** The key of {@link Seller#country}. */
    public static final CustomKey<String> COUNTRY =
            CustomKey.of("country", StringText.INSTANCE).required().property("Seller.country");

    static final CustomKeys KEYS = CustomKeys.of(CITY, ORDERS, COUNTRY).retired("plan_tier");

    private SellerCustomDataConverter() {}

    @Override
    public CustomData toCustomData(Seller seller) {
        CustomData.Builder data = KEYS.builder();
        data.put(CITY, seller.city);
        data.put(ORDERS, seller.orders);
        data.put(COUNTRY, seller.country);
        data.rest(KEYS, "Seller.custom", seller.custom);
        return data.build();
    }

    @Override
    public Seller applyTo(Seller seller, CustomData data) {
        Reading in = Reading.of("Seller", data);
        String city = in.update(CITY, seller.city);
        Integer orders = in.requireUpdate(ORDERS, seller.orders);
        String country = in.update(COUNTRY, seller.country);
        Map<String, String> custom = in.updateRest(KEYS, seller.custom);
        in.orThrow();
        seller.city = city;
        seller.orders = orders;
        seller.country = country;
        seller.custom = custom;
        return seller;
    }

    /** Reads the custom fields of a new {@link Seller}, for its mapper. */
    static void fill(Seller seller, Reading in) {
        if (in.has(CITY)) {
            seller.city = in.get(CITY);
        }
        if (in.has(ORDERS)) {
            seller.orders = in.require(ORDERS);
        }
        if (in.has(COUNTRY)) {
            seller.country = in.get(COUNTRY);
        }
    }

    @Override
    public CustomData diff(CustomData stored, Seller now) {
        return KEYS.diff(stored, toCustomData(now));
    }
}
