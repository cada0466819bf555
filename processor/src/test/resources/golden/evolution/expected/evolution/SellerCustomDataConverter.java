package evolution;

import dev.talkbind.runtime.CustomData;
import dev.talkbind.runtime.CustomDataUpdater;
import dev.talkbind.runtime.CustomDataWriter;
import dev.talkbind.runtime.CustomKey;
import dev.talkbind.runtime.CustomKeys;
import dev.talkbind.runtime.Reading;
import dev.talkbind.runtime.text.IntegerText;
import dev.talkbind.runtime.text.StringText;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;

/** Converts the custom data of {@link Seller}, key by key. */
@Generated("dev.talkbind.processor.TalkbindProcessor")
@NullMarked
public final class SellerCustomDataConverter implements CustomDataWriter<Seller>, CustomDataUpdater<Seller> {
    public static final SellerCustomDataConverter INSTANCE = new SellerCustomDataConverter();

    /** The key of {@link Seller#lastSeen}. */
    public static final CustomKey<String> LAST_SEEN =
            CustomKey.of("last-seen", "Seller.lastSeen", StringText.INSTANCE)
                    .formerly("seenAt", "seen_at");

    /** The key of {@link Seller#country}. */
    public static final CustomKey<String> COUNTRY =
            CustomKey.of("country", "Seller.country", StringText.INSTANCE).required();

    /** The key of {@link Seller#orders}. */
    public static final CustomKey<Integer> ORDERS =
            CustomKey.of("orders", "Seller.orders", IntegerText.INSTANCE).orElseText("0");

    static final CustomKeys KEYS = CustomKeys.of(LAST_SEEN, COUNTRY, ORDERS)
            .retired("plan_tier", "legacy-score");

    private SellerCustomDataConverter() {}

    @Override
    public CustomData toCustomData(Seller seller) {
        CustomData.Builder data = KEYS.builder();
        LAST_SEEN.putTo(data, seller.lastSeen());
        COUNTRY.putTo(data, seller.country());
        ORDERS.putTo(data, seller.orders());
        return data.build();
    }

    @Override
    public Seller applyTo(Seller seller, CustomData data) {
        Reading in = Reading.of("Seller", data);
        String lastSeen = LAST_SEEN.updateFrom(in, seller.lastSeen());
        String country = COUNTRY.updateFrom(in, seller.country());
        Integer orders = ORDERS.requireUpdateFrom(in, seller.orders());
        in.orThrow();
        return new Seller(seller.id(), seller.name(), lastSeen, country, orders);
    }

    @Override
    public CustomData diff(CustomData stored, Seller now) {
        return KEYS.diff(stored, toCustomData(now));
    }
}
